import { request } from 'node:http';

/** Longest answer of a desk to this question, and longest wait for it. */
const MAX_ANSWER_UTF16 = 1000;
const TIMEOUT_MS = 2000;

/** True when the program that answers at this port of this computer is the desk named `instance`. Sends no secret. */
export function deskAnswers(port: number, instance: string): Promise<boolean> {
  return new Promise((done) => {
    const asked = request({ host: '127.0.0.1', port, path: '/api/health', timeout: TIMEOUT_MS }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        if (text.length < MAX_ANSWER_UTF16) text += piece;
      });
      answer.on('end', () => done(text.includes(instance)));
    });
    asked.on('error', () => done(false));
    asked.on('timeout', () => asked.destroy());
    asked.end();
  });
}
