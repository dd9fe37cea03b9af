// TypeScript asks for the types of whatever is imported for its effect alone. This has none.
export {};
