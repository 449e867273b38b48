/** A type that the compiler keeps apart from its plain form, so that ids and offsets cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Names one person of the business. Opaque text; made by the store, never derived from a name. */
export type PersonId = Brand<string, 'PersonId'>;

/** Takes text that came from the store or a file as a person's id. */
export const personId = (text: string): PersonId => text as PersonId;
