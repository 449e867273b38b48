/** Text to an id: lower case, ASCII, joined by hyphens; numbered when taken. */
export function freshId(label: string, taken: (id: string) => boolean): string {
  const base =
    label
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'item';
  if (!taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}

export const replace = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  to: (row: T) => T,
): T[] => list.map((row) => (row.id === id ? to(row) : row));

export const without = <T extends { readonly id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((row) => row.id !== id);

export const plus = <T extends { readonly id: string }>(
  list: readonly T[],
  row: T | undefined,
): readonly T[] => (row === undefined || list.some((r) => r.id === row.id) ? list : [...list, row]);

export const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Fields set to undefined are taken away; so that JSON's null can do the same over HTTP, null counts as undefined. */
export function changed<T extends { readonly id: string }>(
  row: T,
  changes: { readonly [K in keyof Omit<T, 'id'>]?: T[K] | null },
): T {
  const next: Record<string, unknown> = { ...row };
  for (const [key, value] of Object.entries(changes))
    if (key === 'id') continue;
    else if (value === undefined || value === null) delete next[key];
    else next[key] = value;
  return next as unknown as T;
}

/** Thrown inside an edit, and turned into a problem by `edit` alone: what the edit names is not on the map. */
export class NotFound extends Error {}

export function need<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((row) => row.id === id);
  if (!found) throw new NotFound(`There is no ${what} “${id}” on the map.`);
  return found;
}
