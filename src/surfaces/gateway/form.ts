import { fail, ok, type Result } from '../../core/base/index.ts';

// A form with a file is looked at as a call in JSON with the same fields, so that it is searched, masked and refused like
// any other call, and written as a form again.

/** A form as the JSON of a call, and the way back. */
export interface Form {
  readonly text: string;
  /** The form that this JSON says. */
  write(json: string): Promise<WrittenForm>;
}

/** A form in bytes, their content type, and for a file that is uploaded alone what is said of it. */
export interface WrittenForm {
  readonly body: Buffer;
  readonly type: string;
  readonly metadata?: string;
}

export interface FormFile {
  readonly filename: string;
  readonly media_type: string;
  readonly data: string;
}

/** Media types of files whose sender left them out, by the end of their names. */
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  html: 'text/html',
  htm: 'text/html',
  xml: 'text/xml',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};
const SAYS_NOTHING = new Set(['', 'application/octet-stream']);

const NO_FORM = fail(
  'bad-request',
  'This upload is no form with a file that Privet can read. Nothing left this computer.',
);

/** Reads a form (multipart/form-data). Fails on anything else. */
export async function readForm(bytes: Buffer, type: string | undefined): Promise<Result<Form>> {
  if (type === undefined || !/^multipart\/form-data\b/i.test(type)) return NO_FORM;
  let parts: FormData;
  try {
    parts = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    return NO_FORM;
  }
  const fields: string[] = [];
  for (const [name, value] of parts) {
    const said = typeof value === 'string' ? value : await fileOf(value);
    fields.push(`${JSON.stringify(name)}:${JSON.stringify(said)}`);
  }
  return ok({ text: `{${fields.join(',')}}`, write: writeForm });
}

async function fileOf(file: File): Promise<FormFile> {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  return {
    filename: file.name,
    media_type: SAYS_NOTHING.has(file.type) ? (TYPES[ending] ?? file.type) : file.type,
    data: Buffer.from(await file.arrayBuffer()).toString('base64'),
  };
}

async function writeForm(json: string): Promise<WrittenForm> {
  const form = new FormData();
  for (const [name, value] of Object.entries(JSON.parse(json) as Record<string, string | FormFile>)) {
    if (typeof value === 'string') form.append(name, value);
    else {
      const file = new Blob([Buffer.from(value.data, 'base64')], { type: value.media_type });
      form.append(name, file, nameOf(value));
    }
  }
  const written = new Response(form);
  return {
    body: Buffer.from(await written.arrayBuffer()),
    type: written.headers.get('content-type') ?? '',
  };
}

/** Providers go by the end of a name: a document that leaves as its text is called a text. */
const nameOf = ({ filename, media_type }: FormFile): string =>
  media_type === 'text/plain' && /\.(pdf|docx|xlsx)$/i.test(filename) ? `${filename}.txt` : filename;
