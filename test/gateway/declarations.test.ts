import { dirname, join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { classAt, type Shape } from '../../src/surfaces/gateway/fields.ts';
import type { WireFormat } from '../../src/surfaces/gateway/format.ts';
import { anthropicMessages } from '../../src/surfaces/gateway/formats/anthropic-messages.ts';
import { gemini } from '../../src/surfaces/gateway/formats/gemini.ts';
import { ollama } from '../../src/surfaces/gateway/formats/ollama.ts';
import { openaiChat } from '../../src/surfaces/gateway/formats/openai-chat.ts';
import { openaiResponses } from '../../src/surfaces/gateway/formats/openai-responses.ts';

// Walks the type declarations of the providers' SDKs and asks of every string that a call may carry whether the gateway
// knows what it is. A new field of a new SDK fails here until somebody has said what may be done with it.

const root = join(import.meta.dirname, '../..');

/** Names by which the walked types are reached. */
const SOURCE = `
import type OpenAI from 'openai';
import type Anthropic from '@anthropic-ai/sdk';
import type * as Gemini from '@google/genai';
import type * as Ollama from 'ollama';
export type Chat = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;
export type Completion = OpenAI.CompletionCreateParamsNonStreaming;
export type Embedding = OpenAI.EmbeddingCreateParams;
export type Moderation = OpenAI.ModerationCreateParams;
export type Responses = OpenAI.Responses.ResponseCreateParamsNonStreaming;
export type Messages = Anthropic.MessageCreateParamsNonStreaming;
export type CountTokens = Anthropic.MessageCountTokensParams;
export type Batches = Anthropic.Messages.BatchCreateParams;
export type GeminiContent = Gemini.Content;
export type GeminiTool = Gemini.Tool;
export type GeminiToolConfig = Gemini.ToolConfig;
export type GeminiGeneration = Gemini.GenerationConfig;
export type OllamaChat = Ollama.ChatRequest;
export type OllamaGenerate = Ollama.GenerateRequest;
export type OllamaEmbed = Ollama.EmbedRequest;
export type OllamaEmbeddings = Ollama.EmbeddingsRequest;
`;

/** Fields of SDK types that the SDK itself turns into something else before the call. */
const NOT_SENT = new Set(['abortSignal', 'httpOptions', 'mcpServers', 'betas']);
const MAX_DEPTH = 16;

let checker: ts.TypeChecker;
let types: Map<string, ts.Type>;
beforeAll(() => {
  const file = join(root, 'test/gateway/walked.ts');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    skipLibCheck: true,
    strict: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, SOURCE, ts.ScriptTarget.ES2024, true) : read(name, ...rest);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  host.getCurrentDirectory = () => dirname(file);
  const program = ts.createProgram([file], options, host);
  checker = program.getTypeChecker();
  const source = program.getSourceFile(file) as ts.SourceFile;
  types = new Map(
    source.statements
      .filter(ts.isTypeAliasDeclaration)
      .map((alias) => [alias.name.text, checker.getTypeAtLocation(alias.name)]),
  );
}, 120_000);

/** Every path at which a string may stand. */
function stringPaths(type: ts.Type): string[][] {
  const found: string[][] = [];
  const walk = (at: ts.Type, path: string[], above: readonly ts.Type[]): void => {
    if (path.length > MAX_DEPTH || above.includes(at)) return;
    const flags = at.flags;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.StringLike)) found.push(path);
    else if (at.isUnion()) for (const one of at.types) walk(one, path, above);
    else if (checker.isArrayType(at) || checker.isTupleType(at))
      for (const item of checker.getTypeArguments(at as ts.TypeReference))
        walk(item, [...path, '[]'], [...above, at]);
    else if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) walkObject(at, path, [...above, at]);
  };
  const walkObject = (at: ts.Type, path: string[], above: readonly ts.Type[]): void => {
    const of = (name: string): ts.Type | undefined => {
      const property = at.getProperty(name);
      return property && checker.getTypeOfSymbol(property);
    };
    const kinds = of('type');
    const words = kinds?.isUnion() ? kinds.types : kinds ? [kinds] : [];
    const named = words.flatMap((word) =>
      word.isStringLiteral() ? [[...path, `{type=${word.value}}`]] : [],
    );
    for (const start of named.length > 0 ? named : [path]) {
      for (const property of at.getProperties()) {
        // Symbols (of a Uint8Array, say) are no fields of a call.
        if (NOT_SENT.has(property.name) || property.name.startsWith('__@')) continue;
        walk(checker.getTypeOfSymbol(property), [...start, property.name], above);
      }
    }
    const index = at.getStringIndexType();
    if (index) walk(index, [...path, '*'], above);
  };
  walk(type, [], []);
  return found;
}

function unclassified(alias: string, shape: Shape): string[] {
  const type = types.get(alias);
  if (!type) throw new Error(`no type ${alias}`);
  const paths = stringPaths(type);
  // A walk that saw nothing proves nothing.
  expect(paths.length).toBeGreaterThan(1);
  return [
    ...new Set(paths.filter((path) => classAt(shape, path) === undefined).map((path) => path.join('.'))),
  ].sort();
}

const requestOf = (format: WireFormat, path: string): Shape => {
  const endpoint = format.endpoints.find((one) => one.method === 'POST' && one.path.test(path));
  if (!endpoint?.request) throw new Error(`no call ${path}`);
  return endpoint.request;
};
/** The shape of one field of a request. */
const fieldOf = (shape: Shape, name: string): Shape => {
  if (typeof shape === 'string' || !('fields' in shape) || !shape.fields[name])
    throw new Error(`no field ${name}`);
  return shape.fields[name];
};
const itemOf = (shape: Shape): Shape => {
  if (typeof shape === 'object' && 'list' in shape) return shape.list;
  if (typeof shape === 'object' && 'either' in shape) return itemOf(shape.either[0] as Shape);
  throw new Error('no list');
};

describe('[W1] every string that a call may carry is classified', () => {
  const generate = requestOf(gemini, '/v1/models/gemini-3:generateContent');
  test.each<[string, Shape]>([
    ['Chat', requestOf(openaiChat, '/v1/chat/completions')],
    ['Completion', requestOf(openaiChat, '/v1/completions')],
    ['Embedding', requestOf(openaiChat, '/v1/embeddings')],
    ['Moderation', requestOf(openaiChat, '/v1/moderations')],
    ['Responses', requestOf(openaiResponses, '/v1/responses')],
    ['Messages', requestOf(anthropicMessages, '/v1/messages')],
    ['CountTokens', requestOf(anthropicMessages, '/v1/messages/count_tokens')],
    ['Batches', requestOf(anthropicMessages, '/v1/messages/batches')],
    ['GeminiContent', itemOf(fieldOf(generate, 'contents'))],
    ['GeminiTool', itemOf(fieldOf(generate, 'tools'))],
    ['GeminiToolConfig', fieldOf(generate, 'toolConfig')],
    ['GeminiGeneration', fieldOf(generate, 'generationConfig')],
    ['OllamaChat', requestOf(ollama, '/api/chat')],
    ['OllamaGenerate', requestOf(ollama, '/api/generate')],
    ['OllamaEmbed', requestOf(ollama, '/api/embed')],
    ['OllamaEmbeddings', requestOf(ollama, '/api/embeddings')],
  ])('%s', (alias, shape) => {
    expect(unclassified(alias, shape)).toEqual([]);
  });
});
