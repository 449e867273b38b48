import { documentIn, either, fields, list, type Shape } from '../fields.ts';
import { type Endpoint, FORM_FILE, type StreamShape, type WireFormat } from '../format.ts';
import { jsonArray, serverSentEvents } from '../frames.ts';
import { member, textOf } from '../json.ts';

// Gemini generateContent and the calls beside it. Fields as declared by @google/genai 3 and the API reference, read
// 2026-11-23. The API takes both spellings of a field, `systemInstruction` and `system_instruction`.

/** The fields in both spellings. */
const both = (known: Readonly<Record<string, Shape>>, rest?: Shape): Shape => {
  const all: Record<string, Shape> = {};
  for (const [name, shape] of Object.entries(known)) {
    all[name] = shape;
    all[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = shape;
  }
  return fields(all, rest);
};

const blob = documentIn(
  both({ mimeType: 'word', data: 'blob', displayName: 'text' }),
  (text) => ({ mimeType: 'text/plain', data: Buffer.from(text).toString('base64') }),
  ['displayName', 'display_name'],
);
const fileData = both({ mimeType: 'word', fileUri: 'address', displayName: 'text' });
const part = both({
  text: 'text',
  thought: 'scalar',
  thoughtSignature: 'opaque',
  inlineData: blob,
  fileData,
  functionCall: both({
    id: 'opaque',
    name: 'name',
    args: 'any',
    partialArgs: list(
      both({
        jsonPath: 'word',
        stringValue: 'text',
        numberValue: 'scalar',
        boolValue: 'scalar',
        nullValue: 'word',
        willContinue: 'scalar',
      }),
    ),
    willContinue: 'scalar',
  }),
  functionResponse: both({
    id: 'opaque',
    name: 'name',
    response: 'any',
    scheduling: 'word',
    willContinue: 'scalar',
    parts: list(both({ inlineData: blob, fileData, mediaProcessing: 'word' })),
  }),
  executableCode: both({ id: 'opaque', code: 'text', language: 'word' }),
  codeExecutionResult: both({ id: 'opaque', outcome: 'word', output: 'text' }),
  toolCall: both({ id: 'opaque', toolType: 'word', args: 'any' }),
  toolResponse: both({ id: 'opaque', toolType: 'word', response: 'any' }),
  audioTranscription: 'any',
  videoMetadata: both({ startOffset: 'word', endOffset: 'word', fps: 'scalar' }),
  mediaResolution: both({ level: 'word', numTokens: 'scalar' }),
  speechMetadata: both({ speaker: 'text', style: 'text' }),
  partMetadata: 'any',
  mediaProcessing: 'word',
});
const content = both({ role: 'word', parts: either(list(part), part) });

const tool = both({
  functionDeclarations: list(
    both({
      name: 'name',
      description: 'text',
      behavior: 'word',
      parameters: 'schema',
      parametersJsonSchema: 'schema',
      response: 'schema',
      responseJsonSchema: 'schema',
    }),
  ),
  codeExecution: fields({}),
  googleSearch: both({
    timeRangeFilter: both({ startTime: 'word', endTime: 'word' }),
    searchTypes: 'any',
    excludeDomains: list('text'),
    blockingConfidence: 'word',
  }),
  googleSearchRetrieval: both({ dynamicRetrievalConfig: both({ mode: 'word', dynamicThreshold: 'scalar' }) }),
  urlContext: fields({}),
  fileSearch: both({ fileSearchStoreNames: list('opaque'), topK: 'scalar', metadataFilter: 'text' }),
  computerUse: both({
    environment: 'word',
    excludedPredefinedFunctions: list('name'),
    disabledSafetyPolicies: list('word'),
    enablePromptInjectionDetection: 'scalar',
  }),
  googleMaps: 'refused',
  mcpServers: 'refused',
  retrieval: 'refused',
  enterpriseWebSearch: 'refused',
  parallelAiSearch: 'refused',
  exaAiSearch: 'refused',
});
const toolConfig = both({
  functionCallingConfig: both({
    mode: 'word',
    allowedFunctionNames: list('name'),
    streamFunctionCallArguments: 'scalar',
  }),
  retrievalConfig: both({ latLng: fields({}, 'scalar'), languageCode: 'word' }),
  includeServerSideToolInvocations: 'scalar',
});
const generationConfig = both({
  stopSequences: list('text'),
  responseMimeType: 'word',
  responseSchema: 'schema',
  responseJsonSchema: 'schema',
  responseFormat: 'any',
  responseModalities: list('word'),
  mediaResolution: 'word',
  thinkingConfig: both({ includeThoughts: 'scalar', thinkingBudget: 'scalar', thinkingLevel: 'word' }),
  speechConfig: 'any',
  audioTranscriptionConfig: 'any',
  modelSelectionConfig: both({ featureSelectionPreference: 'word' }),
  routingConfig: both({
    autoMode: both({ modelRoutingPreference: 'word' }),
    manualMode: both({ modelName: 'name' }),
  }),
  translationConfig: both({ targetLanguageCode: 'word' }, 'scalar'),
  imageConfig: 'any',
  audioTimestamp: 'scalar',
  enableAffectiveDialog: 'scalar',
  enableEnhancedCivicAnswers: 'scalar',
  candidateCount: 'scalar',
  maxOutputTokens: 'scalar',
  temperature: 'scalar',
  topP: 'scalar',
  topK: 'scalar',
  seed: 'scalar',
  presencePenalty: 'scalar',
  frequencyPenalty: 'scalar',
  responseLogprobs: 'scalar',
  logprobs: 'scalar',
});
const generate = {
  model: 'name',
  contents: either(list(content), content),
  systemInstruction: either(content, 'text'),
  tools: list(tool),
  toolConfig,
  safetySettings: list(both({ category: 'word', threshold: 'word', method: 'word' })),
  generationConfig,
  cachedContent: 'opaque',
  serviceTier: 'word',
  store: 'scalar',
  labels: fields({}, 'meta'),
} as const satisfies Record<string, Shape>;
const request = both(generate);
const embedding = both({
  model: 'name',
  content,
  taskType: 'word',
  title: 'text',
  outputDimensionality: 'scalar',
  autoTruncate: 'scalar',
  embedContentConfig: 'any',
});

const answered = (text: 'text' | 'delta'): Shape =>
  both(
    {
      candidates: list(
        both(
          {
            content: both(
              {
                parts: list(
                  both(
                    {
                      text,
                      functionCall: both({ args: 'any' }, 'opaque'),
                      executableCode: both({ code: 'text' }, 'opaque'),
                      codeExecutionResult: both({ output: 'text' }, 'opaque'),
                    },
                    'opaque',
                  ),
                ),
              },
              'opaque',
            ),
            finishMessage: 'text',
            logprobsResult: 'dropped',
            citationMetadata: both(
              {
                citationSources: list(
                  both({ title: 'text', startIndex: 'dropped', endIndex: 'dropped' }, 'opaque'),
                ),
              },
              'opaque',
            ),
            groundingMetadata: both(
              {
                webSearchQueries: list('text'),
                groundingSupports: list(
                  both(
                    { segment: both({ text: 'text', startIndex: 'dropped', endIndex: 'dropped' }, 'opaque') },
                    'opaque',
                  ),
                ),
              },
              'opaque',
            ),
          },
          'opaque',
        ),
      ),
      error: both({ message: 'text' }, 'opaque'),
    },
    'opaque',
  );

const stream: StreamShape = {
  frames: ({ path, query }) =>
    !path.includes(':stream') ? undefined : query.get('alt') === 'sse' ? serverSentEvents() : jsonArray(),
  frame: answered('delta'),
  lanes(frame) {
    const candidates = member(frame, 'candidates');
    if (candidates?.type !== 'array') return { scope: '', closes: [] };
    const ends = candidates.items.flatMap((candidate, at) =>
      member(candidate, 'finishReason') ? [`/candidates/${at}/`] : [],
    );
    return { scope: '', closes: ends };
  },
};

const VERSION = '^(?:/v1(?:beta|alpha)?)?';
const MODEL = '/(?<model>(?:models|tunedModels)/[\\w.-]+|[\\w./-]*models/[\\w.-]+)';
const call = (verb: string, shape: Shape, answer: Shape, streamed?: StreamShape): Endpoint => ({
  method: 'POST',
  path: new RegExp(`${VERSION}${MODEL}:${verb}$`),
  request: shape,
  answer,
  ...(streamed && { stream: streamed }),
});

/** gRPC status words by HTTP status, as Google's errors carry them. */
const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  413: 'INVALID_ARGUMENT',
  502: 'UNAVAILABLE',
};

/** Where the pieces of an upload go, under Privet's own address. */
export const PIECES = '/upload/pieces';
const fileMetadata = both({
  name: 'name',
  displayName: 'text',
  mimeType: 'word',
  sizeBytes: either('word', 'scalar'),
});
const answeredFile = both({ displayName: 'text' }, 'opaque');

export const gemini: WireFormat = {
  id: 'gemini',
  provider: 'gemini',
  version: '/v1beta',
  endpoints: [
    { ...call('generateContent', request, answered('text')), offsets: true },
    { ...call('streamGenerateContent', request, answered('text'), stream), offsets: true },
    call('countTokens', both({ ...generate, generateContentRequest: request }), 'opaque'),
    call('embedContent', embedding, 'opaque'),
    call('batchEmbedContents', both({ requests: list(embedding) }), 'opaque'),
    {
      method: 'POST',
      path: new RegExp(`${VERSION}/cachedContents$`),
      request: both({ ...generate, displayName: 'text', ttl: 'word', expireTime: 'word', name: 'opaque' }),
      answer: 'opaque',
      keeps: (node) => textOf(node, 'name'),
    },
    {
      method: 'GET',
      path: new RegExp(`${VERSION}/(?:models(?:/(?<model>[\\w.-]+))?|cachedContents(?:/[\\w-]+)?)$`),
      answer: 'opaque',
    },
    { method: 'POST', path: /^\/upload(?:\/v1(?:beta)?)?\/files$/, resumable: 'start', answer: 'opaque' },
    {
      method: 'POST',
      path: new RegExp(`^${PIECES}/(?<upload>[\\w-]+)$`),
      resumable: 'piece',
      request: fields({ metadata: both({ file: fileMetadata }), upload: FORM_FILE }),
      answer: both({ file: answeredFile }, 'opaque'),
      keeps: (node) => textOf(member(node, 'file'), 'name'),
    },
    { method: 'GET', path: new RegExp(`${VERSION}/files$`), answer: 'opaque' },
    { method: 'GET', path: new RegExp(`${VERSION}/(?<state>files/[\\w-]+)$`), answer: answeredFile },
    { method: 'DELETE', path: new RegExp(`${VERSION}/files/[\\w-]+$`), answer: 'opaque' },
    { method: 'DELETE', path: new RegExp(`${VERSION}/cachedContents/[\\w-]+$`), answer: 'opaque' },
  ],
  error: ({ status, message, field }) =>
    JSON.stringify({
      error: {
        code: status,
        message,
        status: STATUS[status] ?? 'INVALID_ARGUMENT',
        ...(field !== undefined && {
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [{ field, description: message }],
            },
          ],
        }),
      },
    }),
};
