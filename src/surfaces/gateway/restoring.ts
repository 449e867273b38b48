import type { Conversation } from '../../core/guard/index.ts';
import { type Path, type Shape, walk } from './fields.ts';
import { type Edit, type JsonNode, type JsonString, quote } from './json.ts';
import { changeJson, looksLikeJson } from './json-pieces.ts';
import { movedAnnotations } from './offsets.ts';

/**
 * The edits that bring the names back into a whole answer or a frame: texts and JSON texts restored, annotations moved with
 * their text, and what counts in the masked text dropped. `piece` is told of pieces of texts, which lanes restore.
 */
export function restoringEdits(
  node: JsonNode,
  json: string,
  shape: Shape,
  conversation: Conversation,
  piece?: (piece: JsonString, isJson: boolean, path: Path | undefined) => void,
): Edit[] {
  const edits: Edit[] = [];
  const put = (string: JsonString, next: string): void => {
    if (next !== string.value) edits.push({ start: string.start, end: string.end, text: quote(next) });
  };
  const plain = (text: string): string => conversation.restore(text).text;
  const restore = (text: string): string =>
    (looksLikeJson(text) ? changeJson(text, restore) : undefined) ?? plain(text);
  walk(node, shape, {
    unknown: () => undefined,
    dropped: ({ type, start, end }) => edits.push({ start, end, text: type === 'array' ? '[]' : 'null' }),
    string(fieldClass, string, path) {
      if (fieldClass === 'text') put(string, restore(string.value));
      else if (fieldClass === 'json') put(string, changeJson(string.value, restore) ?? restore(string.value));
      else if (fieldClass === 'delta' || fieldClass === 'json-delta')
        piece?.(string, fieldClass === 'json-delta', path);
    },
  });
  if (json.includes('"annotations"'))
    edits.push(...movedAnnotations(node, json, (text) => conversation.restore(text)));
  return edits;
}
