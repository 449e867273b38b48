import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VENV = join(import.meta.dirname, '.venv');
const PYTHON = join(VENV, 'bin/python');

const SCRIPT = `
import sys, time
from presidio_analyzer import AnalyzerEngine
text = sys.stdin.read()
engine = AnalyzerEngine()
engine.analyze(text=text[:1000], language='en')
start = time.process_time()
for at in range(0, len(text), 10000):
    engine.analyze(text=text[at:at + 10000], language='en')
print(len(text.encode()) / 1e6 / (time.process_time() - start))
`;

/**
 * Speed of Presidio with spaCy on `text`, in MB/s of processor time. Installs both from the Python package index into
 * bench/peers/.venv the first time. 0 when Python or a package cannot be had; the reason is printed.
 */
export const presidio = (text: string): number => {
  try {
    if (!existsSync(PYTHON)) {
      execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
      const packages = ['presidio-analyzer', 'spacy', 'en-core-web-sm'];
      execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
    }
    const result = spawnSync(PYTHON, ['-c', SCRIPT], { input: text, encoding: 'utf8' });
    const speed = Number(result.stdout.trim());
    if (Number.isFinite(speed) && speed > 0) return speed;
    throw new Error(result.stderr.trim().split('\n').at(-1) ?? 'no output');
  } catch (error) {
    console.log(`Presidio cannot be measured here: ${(error as Error).message.split('\n')[0]}`);
    return 0;
  }
};
