// The one thing this package takes from the platform, wherever it runs. With the DOM's types, or
// Node's, code that only a page or only a server can run would compile.
declare global {
  class URL {
    static canParse(url: string, base?: string): boolean;
    constructor(url: string, base?: string);
    readonly href: string;
    readonly origin: string;
    readonly protocol: string;
  }
}

export {};
