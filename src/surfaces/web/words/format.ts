/** A day as the owner's language writes it: `Saturday 28 November`. */
export const longDay = (atMs: number): string =>
  new Date(atMs).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** `28 November 2026`. */
export const fullDay = (atMs: number): string =>
  new Date(atMs).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** `28 Nov 2026, 14:05`. */
export const moment = (atMs: number): string =>
  new Date(atMs).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** `4.2 MB`. */
export const size = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return (bytes / 1000 ** step).toLocaleString(undefined, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: 1,
  });
};

/** The start of a local day `2026-11-28` and of the day after it. */
export const dayBounds = (day: string): { readonly fromMs: number; readonly toMs: number } => {
  const start = new Date(`${day}T00:00`);
  const end = new Date(start);
  end.setDate(end.getDate() + 1);
  return { fromMs: start.getTime(), toMs: end.getTime() };
};

/** The local day of a moment, as `2026-11-28`. */
export const dayOf = (atMs: number): string => {
  const date = new Date(atMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
