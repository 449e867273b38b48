import type { Random } from './random.ts';
import type { Doc, Label, Mark } from './sources.ts';
import type { Language } from './tables.ts';
import de from './templates/de.ts';
import en from './templates/en.ts';
import es from './templates/es.ts';
import fr from './templates/fr.ts';
import it from './templates/it.ts';
import nl from './templates/nl.ts';
import pl from './templates/pl.ts';
import pt from './templates/pt.ts';
import type { Values } from './values.ts';

const TEMPLATES: Readonly<Record<Language, string>> = { en, de, fr, es, it, nl, pt, pl };

/** Fills each template `times` times with values of its language. Texts of one template are one group. */
export function generate(values: Values, language: Language, times: number, random: Random): Doc[] {
  const set = `templates-${language}`;
  const docs: Doc[] = [];
  const templates = TEMPLATES[language]
    .split('\n')
    .filter(Boolean)
    .map((t) => t.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));
  templates.forEach((template, number) => {
    for (let i = 0; i < times; i++)
      docs.push({ ...fillIn(template, values, language), set, group: `${set}/${number}` });
  });
  for (let i = 0; i < templates.length * times * 0.2; i++) docs.push(joined(random, docs, set));
  return docs;
}

function fillIn(template: string, values: Values, language: Language): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    if (!/^\{\w+\}$/.test(part)) {
      text += part;
      continue;
    }
    const value = values.fill(part.slice(1, -1), language);
    if (value.label) {
      // A name's field holds first and last name side by side: one person, two marks that touch become one.
      const last = marks.at(-1);
      if (last && value.label === 'PER' && last.t === 'PER' && text.slice(last.e) === ' ')
        marks[marks.length - 1] = { ...last, e: text.length + value.text.length };
      else
        marks.push({
          s: text.length + (value.skip ?? 0),
          e: text.length + value.text.length,
          t: value.label,
        });
    }
    text += value.text;
  }
  return { text, marks };
}

/** Two short texts one after the other, as in a chat or a list of notes. */
function joined(random: Random, docs: readonly Doc[], set: string): Doc {
  const a = random.pick(docs);
  const b = random.pick(docs);
  const between = random.pick(['\n', ' ', '\n\n']);
  const shift = a.text.length + between.length;
  return {
    text: a.text + between + b.text,
    marks: [...a.marks, ...b.marks.map((m) => ({ s: m.s + shift, e: m.e + shift, t: m.t }))],
    set,
    group: `${set}/joined`,
  };
}

/** Copies of texts as people also write them: in small letters, in capitals, with other names, without punctuation. */
export function vary(
  docs: readonly Doc[],
  values: Values,
  language: Language,
  random: Random,
  shares: { lower: number; caps: number; renamed: number },
): Doc[] {
  const copies: Doc[] = [];
  for (const doc of docs) {
    if (random.chance(shares.lower)) copies.push(recased(doc, (t) => t.toLowerCase()));
    if (random.chance(shares.caps)) copies.push(recased(doc, (t) => t.toUpperCase()));
    if (doc.marks.length > 0 && random.chance(shares.renamed))
      copies.push(renamed(doc, values, language, random));
  }
  return copies;
}

function recased(doc: Doc, change: (text: string) => string): Doc {
  const text = change(doc.text);
  // A few letters change their length with their case; such a text is left as it was.
  return text.length === doc.text.length ? { ...doc, text } : doc;
}

/** Puts other names of the same number of words in place: the model learns the place, not the celebrity. */
function renamed(doc: Doc, values: Values, language: Language, random: Random): Doc {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const m of [...doc.marks].sort((a, b) => a.s - b.s)) {
    if (m.s < at) continue;
    text += doc.text.slice(at, m.s);
    const old = doc.text.slice(m.s, m.e);
    const s = text.length;
    text += random.chance(0.75) ? another(old, m.t, values, language) : old;
    marks.push({ s, e: text.length, t: m.t });
    at = m.e;
  }
  return { ...doc, text: text + doc.text.slice(at), marks };
}

function another(old: string, label: Label, values: Values, language: Language): string {
  const words = old.split(' ');
  const cased = (v: string): string =>
    old === old.toUpperCase() && old.length > 3
      ? v.toUpperCase()
      : old === old.toLowerCase()
        ? v.toLowerCase()
        : v;
  if (!/^[\p{L}. '’-]+$/u.test(old)) return old;
  if (label === 'PER') {
    if (words.length === 1)
      return cased(
        /\p{L}{2}/u.test(old) ? (old.length % 2 ? values.first(language) : values.last(language)) : old,
      );
    if (words.length === 2 && words[0]!.length > 2)
      return cased(`${values.first(language)} ${values.last(language)}`);
    return old;
  }
  if (label === 'LOC') return words.length === 1 && old.length > 3 ? cased(values.city(language)) : old;
  return words.length > 1 && old.length % 2 ? cased(values.org(language)) : old;
}
