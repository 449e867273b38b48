// npm run new <kind> <id>: writes the skeleton of a new entry from tools/new/templates and says what to do next.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText, root } from '../check.ts';

const folder = 'tools/new/templates';
/** A template's first line is `path: <where the file goes>`; `{{id}}`, `{{Name}}` and `{{today}}` are filled in. */
const kinds = [...new Set(readdirSync(join(root, folder)).map((name) => name.replace(/\..*$/, '')))].sort();

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const [kind, id] = process.argv.slice(2);
if (!kind || !id) stop(`Say what and which: npm run new <kind> <id>. Kinds: ${kinds.join(', ')}.`);
if (!kinds.includes(kind)) stop(`There is no template for "${kind}". Kinds: ${kinds.join(', ')}.`);
if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) stop('An id is lower case: letters, digits and hyphens.');

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const fill = (text: string): string =>
  text
    .replaceAll('{{id}}', id)
    .replaceAll('{{name}}', name)
    .replaceAll('{{Name}}', name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll('{{today}}', new Date().toISOString().slice(0, 10));

for (const template of readdirSync(join(root, folder)).filter(
  (entry) => entry.replace(/\..*$/, '') === kind,
)) {
  const [first, ...rest] = readText(`${folder}/${template}`).split('\n');
  const path = fill((first ?? '').replace(/^.*path:\s*/, '').replace(/\s*(-->|\*\/)?$/, ''));
  const target = join(root, path);
  if (existsSync(target)) stop(`${path} is there already; nothing was written.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fill(rest.join('\n')));
  console.log(`Wrote ${path}. Fill it in, then run npm run ok.`);
}
