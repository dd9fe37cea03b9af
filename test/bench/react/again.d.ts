// The same module once more: a second copy of the code, of which the engine learns apart.
declare module '*?again' {
  // The declaration of another module cannot be imported here.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const HandWritten: import('./subject.ts').HandWritten;
}
