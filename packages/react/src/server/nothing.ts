// What `@contentkit/react/server` is for a browser, which loads what it needs when it needs it, and
// for server components, which draw no views.
export {};
