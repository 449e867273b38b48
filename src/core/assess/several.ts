import { type DocumentText, documentKind } from './text.ts';

/** A document has at least so many words; less under its name is a chapter or a link. */
const MIN_WORDS = 150;
const LONGEST_NAME = 10;

/**
 * The names of the documents that stand one after another in one text ("Privacy Policy", "Acme Shop Privacy Policy"),
 * where there are two of a kind at least. Their answers are those of all together, so the reader must be told.
 */
export function severalIn(document: DocumentText): readonly string[] {
  const { sections, text } = document;
  const names = sections.filter(
    ({ heading, level, path }) =>
      level === 1 &&
      path.length === 1 &&
      heading.split(' ').length <= LONGEST_NAME &&
      /\b(?:policy|notice|statement|terms|agreement|addendum)\b/i.test(heading) &&
      ['privacy', 'terms', 'dpa'].includes(documentKind(heading)),
  );
  const whole = names.filter(({ start }, at) => {
    const end = names[at + 1]?.start ?? text.length;
    return (text.slice(start, end).match(/\S+/g)?.length ?? 0) >= MIN_WORDS;
  });
  const kinds = whole.map(({ heading }) => documentKind(heading));
  const twice = whole.filter((_, at) => kinds.filter((kind) => kind === kinds[at]).length > 1);
  return twice.map(({ heading }) => heading);
}
