import type { Restored } from '../../core/guard/index.ts';
import { type Edit, type JsonNode, member } from './json.ts';

// Citations point into a text by numbers. The provider counted in the masked text; once names are back the same place has
// another number.

/** Where a place of the masked text is in the restored one. A place inside a stand-in goes to the value's nearer end. */
export function moved(offset: number, { restored }: Restored): number {
  let shift = 0;
  for (const { start, end, standIn } of restored) {
    if (offset <= standIn.start) break;
    if (offset < standIn.end) return offset - standIn.start < standIn.end - offset ? start : end;
    shift = end - standIn.end;
  }
  return offset + shift;
}

/** Edits that move `start_index` and `end_index` of the annotations beside a text, wherever such a pair stands in `node`. */
export function movedAnnotations(node: JsonNode, json: string, restore: (text: string) => Restored): Edit[] {
  if (node.type === 'array') return node.items.flatMap((item) => movedAnnotations(item, json, restore));
  if (node.type !== 'object') return [];
  const text = member(node, 'text') ?? member(node, 'content');
  const annotations = member(node, 'annotations');
  if (text?.type === 'string' && annotations?.type === 'array') {
    const restored = restore(text.value);
    return annotations.items.flatMap((one) => movedPair(member(one, 'url_citation') ?? one, json, restored));
  }
  return node.members.flatMap(({ value }) => movedAnnotations(value, json, restore));
}

function movedPair(annotation: JsonNode, json: string, restored: Restored): Edit[] {
  return ['start_index', 'end_index'].flatMap((key) => {
    const number = member(annotation, key);
    if (number?.type !== 'number') return [];
    const offset = Number(json.slice(number.start, number.end));
    return [{ start: number.start, end: number.end, text: String(moved(offset, restored)) }];
  });
}
