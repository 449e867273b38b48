import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VENV = join(import.meta.dirname, '.venv');
const PYTHON = join(VENV, 'bin/python');

// spaCy's models are not in the Python package index. Where one is installed it is used; where none is, Presidio runs
// on spaCy's blank English pipeline, which finds no names: its patterns alone, so faster than it really is.
const SCRIPT = `
import sys, tempfile, time
import spacy, tldextract
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
models = [name for name in ('en_core_web_lg', 'en_core_web_md', 'en_core_web_sm') if spacy.util.is_package(name)]
with tempfile.TemporaryDirectory() as folder:
    if not models:
        spacy.blank('en').to_disk(folder)
    model = models[0] if models else folder
    nlp = NlpEngineProvider(nlp_configuration={
        'nlp_engine_name': 'spacy',
        'models': [{'lang_code': 'en', 'model_name': model}],
    }).create_engine()
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=['en'])
    text = sys.stdin.read()
    engine.analyze(text=text[:1000], language='en')
    start = time.process_time()
    for at in range(0, len(text), 10000):
        engine.analyze(text=text[at:at + 10000], language='en')
    seconds = time.process_time() - start
print(models[0] if models else 'no model')
print(len(text.encode()) / 1e6 / seconds)
`;

/**
 * Name and speed of Presidio with spaCy on `text`, in MB/s of processor time; the name says which spaCy model ran.
 * Installs both from the Python package index into bench/peers/.venv the first time. `undefined` when Python or a
 * package cannot be had; the reason is printed.
 */
export const presidio = (text: string): { name: string; mbPerSecond: number } | undefined => {
  try {
    if (!existsSync(PYTHON)) {
      execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
      execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', 'presidio-analyzer', 'spacy'], {
        stdio: 'inherit',
      });
    }
    const result = spawnSync(PYTHON, ['-c', SCRIPT], { input: text, encoding: 'utf8' });
    const [model, speed] = result.stdout.trim().split('\n').slice(-2);
    const mbPerSecond = Number(speed);
    if (mbPerSecond > 0) return { name: `Presidio with spaCy (${model})`, mbPerSecond };
    throw new Error(result.stderr.trim().split('\n').at(-1) ?? 'no output');
  } catch (error) {
    console.log(`Presidio cannot be measured here: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
};
