import { type JsonArray, type JsonNode, type JsonObject, type JsonString, member } from './json.ts';

// What each string of a wire format is. A format is a tree of shapes in the same form as its JSON; walking a call over its
// tree visits every string with its class, and names every field that the tree does not know.

/**
 * What may be done with a string:
 * `text` is searched and masked, or restored; `json` is a JSON text inside a string, whose strings are text;
 * `name` is an identifier that must come out as it went in: searched, and refused when it holds personal data;
 * `meta` says something of the caller (a user id, a label): masked when it holds personal data;
 * `address` is a web address or a data URL: an attachment to read or refuse;
 * `signed` is a text under the provider's signature: never changed, and refused when it names a person the owner knows;
 * `delta` and `json-delta` are pieces of a text or of a JSON text that arrive in a stream;
 * `blob` is an encoded attachment; `opaque` is never touched (ids, signatures, encrypted parts);
 * `word` is one of the format's own fixed words.
 */
export type FieldClass =
  | 'text'
  | 'json'
  | 'name'
  | 'meta'
  | 'address'
  | 'blob'
  | 'opaque'
  | 'word'
  | 'delta'
  | 'json-delta'
  | 'signed';

export type Shape =
  | FieldClass
  /** Any JSON: every string and every key in it is text. */
  | 'any'
  /** A JSON Schema: descriptions, constants and examples are text; property names and types are not. */
  | 'schema'
  /** A number, true, false or null; a string here is unknown. */
  | 'scalar'
  /** Known, and refused: what goes past Privet (a tool that the provider calls by itself). */
  | 'refused'
  /** Pieces or offsets of the masked text, of no use once names are back: an answer comes without them. */
  | 'dropped'
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly rest?: Shape }
  | { readonly by: string; readonly cases: Readonly<Record<string, Shape>>; readonly otherwise?: Shape }
  | { readonly either: readonly Shape[] }
  | DocumentShape;

/** An object that holds a document. Where the document can be read, another object with its text stands in its place. */
export interface DocumentShape {
  readonly document: Shape;
  /** The object that says `text` in the format's own way. */
  asText(text: string): Readonly<Record<string, unknown>>;
  /** Fields that go over into it as they are. */
  readonly keeps: readonly string[];
}

/** A list of items of one shape. */
export const list = (shape: Shape): Shape => ({ list: shape });
/** An object with these fields; `rest` is the shape of all others (without it they are unknown). */
export const fields = (known: Readonly<Record<string, Shape>>, rest?: Shape): Shape =>
  rest === undefined ? { fields: known } : { fields: known, rest };
/** An object whose shape its field `by` decides. */
export const cases = (by: string, known: Readonly<Record<string, Shape>>, otherwise?: Shape): Shape =>
  otherwise === undefined ? { by, cases: known } : { by, cases: known, otherwise };
/** The first of the shapes that fits the JSON type: a string, a list or an object. */
export const either = (...shapes: readonly Shape[]): Shape => ({ either: shapes });

/** An object of this shape that holds a document, and how the format says the same as text. */
export const documentIn = (
  shape: Shape,
  asText: DocumentShape['asText'],
  keeps: readonly string[] = [],
): DocumentShape => ({ document: shape, asText, keeps });

/** Where a node stands: the way from the root, newest first. */
export interface Path {
  readonly parent: Path | undefined;
  readonly step: string | number;
  /** The object whose field this is, where its neighbours say more: the media type of an attachment. */
  readonly within?: JsonObject;
}

/** The way as people write it: `messages[2].content`. */
export function pathText(path: Path | undefined): string {
  const steps: string[] = [];
  for (let at = path; at; at = at.parent)
    steps.unshift(
      typeof at.step === 'number'
        ? `[${at.step}]`
        : steps.length === 0 && !at.parent
          ? at.step
          : `.${at.step}`,
    );
  return steps.join('').replace(/^\./, '');
}

/** What a walk meets. */
export interface Visitor {
  /** A string whose class is known. `key` is true for the name of a field inside `any`. */
  string(fieldClass: FieldClass, node: JsonString, path: Path | undefined, key?: boolean): void;
  /** An object that may hold a document; what is in it is visited afterwards. */
  document?(node: JsonObject, shape: DocumentShape, path: Path | undefined): void;
  /** A part of an answer that it comes without. */
  dropped?(node: JsonNode): void;
  /** What the format does not know, whole, under the field that says so; `refused` is known, and goes past Privet. */
  unknown(node: JsonNode, path: Path | undefined, refused?: 'refused'): void;
}

/** Visits every string of `node`, in the order of the text. Numbers, `true`, `false` and `null` are met only where unknown. */
export function walk(node: JsonNode, shape: Shape, visitor: Visitor, path?: Path): void {
  if (node.type === 'literal') return;
  if (typeof shape === 'string') walkNamed(node, shape, visitor, path);
  else if ('either' in shape) {
    const fitting = shape.either.find((one) => fits(node, one));
    if (fitting === undefined) visitor.unknown(node, path);
    else walk(node, fitting, visitor, path);
  } else if ('list' in shape) {
    if (node.type !== 'array') visitor.unknown(node, path);
    else eachItem(node, path, (item, at) => walk(item, shape.list, visitor, at));
  } else if (node.type !== 'object') visitor.unknown(node, path);
  else if ('document' in shape) {
    visitor.document?.(node, shape, path);
    walk(node, shape.document, visitor, path);
  } else if ('by' in shape) walkCase(node, shape, visitor, path);
  else {
    for (const { key, value } of node.members) {
      const known = Object.hasOwn(shape.fields, key.value) ? shape.fields[key.value] : shape.rest;
      const at = { parent: path, step: key.value, within: node };
      if (known === undefined) visitor.unknown(value, at);
      else walk(value, known, visitor, at);
    }
  }
}

function walkCase(
  node: JsonObject,
  shape: Extract<Shape, { readonly by: string }>,
  visitor: Visitor,
  path: Path | undefined,
): void {
  const word = member(node, shape.by);
  const known =
    word?.type === 'string' && Object.hasOwn(shape.cases, word.value)
      ? shape.cases[word.value]
      : shape.otherwise;
  if (known !== undefined) walk(node, known, visitor, path);
  else visitor.unknown(node, word ? { parent: path, step: shape.by } : path);
}

function walkNamed(
  node: JsonNode,
  shape: FieldClass | 'any' | 'schema' | 'scalar' | 'refused' | 'dropped',
  visitor: Visitor,
  path: Path | undefined,
): void {
  if (shape === 'any') walkAny(node, visitor, path);
  else if (shape === 'schema') walkSchema(node, visitor, path);
  else if (shape === 'refused') visitor.unknown(node, path, 'refused');
  else if (shape === 'dropped') visitor.dropped?.(node);
  else if (node.type === 'string' && shape !== 'scalar') visitor.string(shape, node, path);
  // A number in place of a text (an id, a label) is no leak that a search could find; structures are unknown.
  else if (node.type !== 'number') visitor.unknown(node, path);
}

function eachItem(
  node: JsonArray,
  path: Path | undefined,
  visit: (item: JsonNode, path: Path) => void,
): void {
  let at = 0;
  for (const item of node.items) visit(item, { parent: path, step: at++ });
}

/** Visits every string and key of any JSON as text. */
export function walkAny(node: JsonNode, visitor: Pick<Visitor, 'string'>, path?: Path): void {
  if (node.type === 'string') visitor.string('text', node, path);
  else if (node.type === 'array') eachItem(node, path, (item, at) => walkAny(item, visitor, at));
  else if (node.type === 'object') {
    for (const { key, value } of node.members) {
      const at = { parent: path, step: key.value };
      visitor.string('text', key, at, true);
      walkAny(value, visitor, at);
    }
  }
}

/** Keywords of JSON Schema (2020-12, and the OpenAPI words that Gemini adds) whose values are words of the format. */
const SCHEMA_WORDS = new Set([
  'type',
  'format',
  '$ref',
  '$schema',
  '$id',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$vocabulary',
  'contentEncoding',
  'contentMediaType',
]);
/** Keywords that hold names of properties, or schemas by such a name. */
const SCHEMA_NAMES = new Set(['required', 'propertyOrdering']);
const SCHEMAS_BY_NAME = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);
/** Keywords whose values are data. */
const SCHEMA_DATA = new Set(['enum', 'const', 'default', 'example', 'examples']);

function walkSchema(node: JsonNode, visitor: Visitor, path: Path | undefined): void {
  if (node.type === 'string') visitor.string('text', node, path);
  else if (node.type === 'array') eachItem(node, path, (item, at) => walkSchema(item, visitor, at));
  else if (node.type === 'object') {
    for (const { key, value } of node.members)
      walkKeyword(key.value, value, visitor, { parent: path, step: key.value });
  }
}

function walkKeyword(keyword: string, value: JsonNode, visitor: Visitor, path: Path): void {
  if (SCHEMA_WORDS.has(keyword) || SCHEMA_NAMES.has(keyword)) namesIn(value, visitor, path);
  else if (SCHEMA_DATA.has(keyword)) walkAny(value, visitor, path);
  else if (SCHEMAS_BY_NAME.has(keyword) && value.type === 'object') {
    for (const property of value.members) {
      const inside = { parent: path, step: property.key.value };
      visitor.string('name', property.key, inside, true);
      walkSchema(property.value, visitor, inside);
    }
  } else walkSchema(value, visitor, path);
}

function namesIn(node: JsonNode, visitor: Visitor, path: Path): void {
  if (node.type === 'string') visitor.string('name', node, path);
  else if (node.type === 'array') eachItem(node, path, (item, at) => namesIn(item, visitor, at));
  else if (node.type === 'object') visitor.unknown(node, path);
}

function fits(node: JsonNode, shape: Shape): boolean {
  if (typeof shape === 'string')
    return (
      shape === 'any' ||
      shape === 'refused' ||
      (shape === 'schema'
        ? node.type === 'object'
        : shape === 'scalar'
          ? node.type === 'number'
          : node.type === 'string')
    );
  if ('list' in shape) return node.type === 'array';
  if ('either' in shape) return shape.either.some((one) => fits(node, one));
  return node.type === 'object';
}

/**
 * The class of the string at `path` of a type declaration, where `[]` is any item, `{type=text}` says the value of the
 * deciding field, and `*` is any field. Undefined when the format does not know it: the test over the providers' own type
 * declarations fails on such a path.
 */
export function classAt(
  shape: Shape,
  path: readonly string[],
): FieldClass | 'any' | 'schema' | 'scalar' | 'refused' | 'dropped' | undefined {
  if (typeof shape === 'string')
    return path.length === 0 || shape === 'any' || shape === 'schema' || shape === 'refused'
      ? shape
      : undefined;
  if ('either' in shape) {
    for (const one of shape.either) {
      const found = classAt(one, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if ('document' in shape) return classAt(shape.document, path);
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if ('list' in shape) return step === '[]' ? classAt(shape.list, rest) : undefined;
  if ('by' in shape) {
    const named = new RegExp(`^\\{${shape.by}=(.+)\\}$`).exec(step)?.[1];
    if (named !== undefined) {
      const known = Object.hasOwn(shape.cases, named) ? shape.cases[named] : shape.otherwise;
      return known === undefined ? undefined : classAt(known, rest);
    }
    const all = [...Object.values(shape.cases), ...(shape.otherwise === undefined ? [] : [shape.otherwise])];
    return all.map((one) => classAt(one, path)).find((found) => found !== undefined);
  }
  if (/^\{.+=.+\}$/.test(step)) return classAt(shape, rest);
  const known = Object.hasOwn(shape.fields, step) ? shape.fields[step] : shape.rest;
  return known === undefined ? undefined : classAt(known, rest);
}
