import type { Conversation, RestoreStream } from '../../core/guard/index.ts';
import type { Path } from './fields.ts';
import type { StreamShape } from './format.ts';
import type { Frame } from './frames.ts';
import { applyEdits, type Edit, type JsonNode, type JsonString, member, quote, readJson } from './json.ts';
import { JsonPieces, TextPieces } from './json-pieces.ts';
import { restoringEdits } from './restoring.ts';

// A stream carries many texts at once: one per choice, block, item and field. Each is a lane with a restore of its own, so
// that a name cut in two by one lane's frames is never joined with another lane's words.

/** One text that arrives in pieces. */
interface Lane {
  readonly pieces: RestoreStream;
  /** The last frame that brought a piece, and where the piece stood: the form for what is held back at the end. */
  last: {
    readonly frame: Frame;
    readonly json: string;
    readonly edits: readonly Edit[];
    readonly piece: JsonString;
  };
}

/** Restores a stream frame by frame. What it gives, joined, carries the restored texts in the order of the frames. */
export class Lanes {
  readonly #conversation: Conversation;
  readonly #stream: StreamShape;
  readonly #seen: (frame: JsonNode) => void;
  readonly #lanes = new Map<string, Lane>();
  /** How many frames were added before the frames that count themselves. */
  #added = 0;

  /** `seen` is told of every frame that is JSON. */
  constructor(
    conversation: Conversation,
    stream: StreamShape,
    seen: (frame: JsonNode) => void = () => undefined,
  ) {
    this.#conversation = conversation;
    this.#stream = stream;
    this.#seen = seen;
  }

  /** What is written for this frame: what ended lanes held back, then the frame with its pieces restored. */
  write(frame: Frame): string {
    if (frame.data === undefined) return frame.raw;
    const read = readJson(frame.data);
    // Terminators such as [DONE], and whatever an upstream sends that is no JSON, end or change no lane.
    if (!read.ok) return frame.data.trim() === '[DONE]' ? this.end() + frame.raw : frame.raw;
    this.#seen(read.value);
    const json = frame.data;
    const { scope, closes } = this.#stream.lanes(read.value, json);
    const pieces: { readonly lane: string; readonly node: JsonString; readonly json: boolean }[] = [];
    const edits = restoringEdits(
      read.value,
      json,
      this.#stream.frame,
      this.#conversation,
      (node, isJson, path) => {
        pieces.push({ lane: scope + laneName(read.value, json, path), node, json: isJson });
      },
    );
    const blank = pieces.map(({ node }) => ({ ...node, text: '""' }));
    const here = new Set(pieces.map(({ lane }) => lane));
    let before = '';
    for (const [name, lane] of this.#lanes) {
      // A lane whose last piece stands in this very frame ends with it, in place.
      if (closes.some((start) => name.startsWith(start)) && !here.has(name)) before += this.#rest(name, lane);
    }
    for (const piece of pieces) {
      const restored = this.#push(piece.lane, piece.json, piece.node.value);
      const lane = this.#lanes.get(piece.lane) as Lane;
      const ends = closes.some((start) => piece.lane.startsWith(start));
      const text = restored + (ends ? lane.pieces.end() : '');
      if (ends) this.#lanes.delete(piece.lane);
      else lane.last = { frame, json, edits: blank, piece: piece.node };
      if (text !== piece.node.value) edits.push({ ...piece.node, text: quote(text) });
    }
    return before + this.#numbered(frame, json, read.value, edits);
  }

  /** What all lanes still hold back, in frames of their own. */
  end(): string {
    let out = '';
    for (const [name, lane] of this.#lanes) out += this.#rest(name, lane);
    return out;
  }

  #push(name: string, json: boolean, piece: string): string {
    let lane = this.#lanes.get(name);
    if (!lane) {
      const text = (): RestoreStream => new TextPieces(() => this.#conversation.stream());
      const pieces = json ? new JsonPieces(text) : text();
      lane = { pieces, last: undefined as unknown as Lane['last'] };
      this.#lanes.set(name, lane);
    }
    return lane.pieces.write(piece);
  }

  #rest(name: string, lane: Lane): string {
    this.#lanes.delete(name);
    const held = lane.pieces.end();
    if (held === '') return '';
    const { frame, json, edits, piece } = lane.last;
    const others = edits.filter((edit) => edit.start !== piece.start);
    const node = readJson(json);
    return node.ok
      ? this.#numbered(frame, json, node.value, [...others, { ...piece, text: quote(held) }], true)
      : '';
  }

  /** The frame with its edits; a `sequence_number` is moved on by the frames that were added before it. */
  #numbered(frame: Frame, json: string, node: JsonNode, edits: readonly Edit[], added = false): string {
    const number = member(node, 'sequence_number');
    if (number?.type !== 'number')
      return edits.length === 0 ? frame.raw : frame.with(applyEdits(json, edits));
    // A repeated frame follows the one it repeats: its own number plus all that were added, itself included.
    if (added) this.#added++;
    if (this.#added === 0) return edits.length === 0 ? frame.raw : frame.with(applyEdits(json, edits));
    const moved = { ...number, text: String(Number(json.slice(number.start, number.end)) + this.#added) };
    return frame.with(applyEdits(json, [...edits, moved]));
  }
}

/** A path in which list items that number themselves (`index`) go by that number, not by their place in this frame. */
function laneName(root: JsonNode, json: string, path: Path | undefined): string {
  const steps: (string | number)[] = [];
  for (let at = path; at; at = at.parent) steps.unshift(at.step);
  let node: JsonNode | undefined = root;
  let name = '';
  for (const step of steps) {
    node =
      typeof step === 'string' ? member(node, step) : node?.type === 'array' ? node.items[step] : undefined;
    const index = typeof step === 'number' ? member(node, 'index') : undefined;
    name += `/${index?.type === 'number' ? json.slice(index.start, index.end) : step}`;
  }
  return name;
}
