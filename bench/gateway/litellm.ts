import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VENV = join(import.meta.dirname, '../peers/.venv');
const PYTHON = join(VENV, 'bin/python');
const PACKAGES = ['litellm[proxy]', 'presidio-analyzer', 'presidio-anonymizer', 'spacy'];
/** LiteLLM takes its time to start. */
const START_MS = 120_000;

// Presidio's two services, as its containers offer them. spaCy's models are not in the Python package index: where none is
// installed Presidio runs on spaCy's blank English pipeline, which finds no names, so it is faster than it really is.
const PRESIDIO = `
import json, sys, tempfile
import spacy, tldextract, uvicorn
from presidio_analyzer import AnalyzerEngine, RecognizerResult
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_anonymizer import AnonymizerEngine
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
models = [name for name in ('en_core_web_lg', 'en_core_web_md', 'en_core_web_sm') if spacy.util.is_package(name)]
folder = tempfile.mkdtemp()
if not models:
    spacy.blank('en').to_disk(folder)
nlp = NlpEngineProvider(nlp_configuration={
    'nlp_engine_name': 'spacy',
    'models': [{'lang_code': 'en', 'model_name': models[0] if models else folder}],
}).create_engine()
analyzer = AnalyzerEngine(nlp_engine=nlp, supported_languages=['en'])
anonymizer = AnonymizerEngine()

async def analyze(request):
    asked = await request.json()
    found = analyzer.analyze(text=asked['text'], language='en', entities=asked.get('entities'))
    return JSONResponse([one.to_dict() for one in found])

async def anonymize(request):
    asked = await request.json()
    found = [RecognizerResult.from_json(one) for one in asked['analyzer_results']]
    return JSONResponse(json.loads(anonymizer.anonymize(text=asked['text'], analyzer_results=found).to_json()))

print(models[0] if models else 'no spaCy model', flush=True)
uvicorn.run(Starlette(routes=[
    Route('/analyze', analyze, methods=['POST']),
    Route('/anonymize', anonymize, methods=['POST']),
]), port=int(sys.argv[1]), log_level='error')
`;

/** LiteLLM's proxy with Presidio before it, in front of the benchmark's provider. */
export interface Litellm {
  readonly name: string;
  readonly address: string;
  readonly children: readonly ChildProcess[];
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Settles once something answers at the address. */
async function answers(address: string): Promise<void> {
  const untilMs = performance.now() + START_MS;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      if (performance.now() > untilMs) throw new Error(`nothing answered at ${address}`);
      await new Promise((next) => setTimeout(next, 250));
    }
  }
}

/**
 * Installs LiteLLM and Presidio from the Python package index into bench/peers/.venv the first time, and starts both.
 * `undefined` where Python or a package cannot be had; the reason is printed.
 */
export async function startLitellm(upstream: string): Promise<Litellm | undefined> {
  const children: ChildProcess[] = [];
  try {
    if (!existsSync(PYTHON)) execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
    execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'inherit' });
    const [presidioPort, port] = [await freePort(), await freePort()];
    const presidio = spawn(PYTHON, ['-c', PRESIDIO, String(presidioPort)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(presidio);
    const model = await new Promise<string>((done, failed) => {
      presidio.stdout?.once('data', (line: Buffer) => done(line.toString().trim()));
      presidio.once('exit', () => failed(new Error('Presidio ended')));
    });
    const config = join(mkdtempSync(join(tmpdir(), 'privet-litellm-')), 'config.yaml');
    writeFileSync(config, configuration(upstream));
    const base = `http://127.0.0.1:${presidioPort}`;
    const litellm = spawn(
      join(VENV, 'bin/litellm'),
      ['--config', config, '--host', '127.0.0.1', '--port', String(port), '--telemetry', 'False'],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          PRESIDIO_ANALYZER_API_BASE: base,
          PRESIDIO_ANONYMIZER_API_BASE: base,
          LITELLM_LOCAL_MODEL_COST_MAP: 'True',
          LITELLM_LOG: 'ERROR',
          // On loopback, for as long as the benchmark runs.
          LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY: 'true',
        },
      },
    );
    children.push(litellm);
    const address = `http://127.0.0.1:${port}`;
    const ended = new Promise<never>((_, failed) => {
      litellm.once('exit', () => failed(new Error('LiteLLM ended while it started')));
    });
    await Promise.race([Promise.all([answers(base), answers(`${address}/health/liveliness`)]), ended]);
    ended.catch(() => undefined);
    return { name: `LiteLLM with Presidio (${model})`, address, children };
  } catch (error) {
    for (const child of children) child.kill();
    console.log(`LiteLLM cannot be measured here: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

const configuration = (upstream: string): string => `
model_list:
  - model_name: gpt-5
    litellm_params:
      model: openai/gpt-5
      api_base: ${upstream}/v1
      api_key: bench
guardrails:
  - guardrail_name: presidio
    litellm_params:
      guardrail: presidio
      mode: pre_call
      default_on: true
      output_parse_pii: true
litellm_settings:
  drop_params: true
  telemetry: false
`;
