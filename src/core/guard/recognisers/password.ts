import type { Recogniser } from '../recogniser.ts';
import { matchAt } from '../shape/chars.ts';

const LABEL =
  "(?:pass(?:word|wd|code|phrase)s?|pwd|pw|psw|passwort|kennwort|kennwörter|contraseñas?|mots? de passe|mdp|senhas?|palavra-passe|wachtwoord(?:en)?|has(?:ł|l)[oa]|pin(?:[ -]?code)?|otp|cvv2?|cvc2?|security code|parole?(?: d[’']ordine)?|one-time (?:code|password)|verification code|passwrd)";
// After a sign the next word counts whatever it is; after a verb it must not read like a word.
const SIGNED = new RegExp(
  `${LABEL}["'\`]?(?: ?\\([^()\\n]{1,20}\\))?[ \\t]{0,3}(?:[:=]|->|=>)[ \\t]{0,3}["'\`]?([^\\s"'\`,;<>]{3,64})`,
  'yiu',
);
const SAID = new RegExp(
  `${LABEL}(?: (?:for|zu|para|pour|per|do)(?: [\\p{L}.-]{1,20}){1,3})?,? (?:is|was|are|ist|lautet|war|es|est|é|è|jest|to|auf)(?: (?:now|set to|jetzt|ahora|still))?:?[ \\t]{0,2}["'\`]?([^\\s"'\`,;<>]{4,64})`,
  'yiu',
);
const TRAILING = /[.,;:)\]}]+$/;

export const password: Recogniser = {
  id: 'password',
  kinds: ['password'],
  source: 'words for password and PIN in eight languages, and what follows them',
  hints: {
    words: [
      'password',
      'passwords',
      'passwd',
      'passcode',
      'passphrase',
      'pwd',
      'pw',
      'psw',
      'passwort',
      'kennwort',
      'contrasena',
      'mot',
      'mots',
      'mdp',
      'senha',
      'senhas',
      'palavra',
      'wachtwoord',
      'haslo',
      'hasla',
      'pin',
      'pincode',
      'otp',
      'cvv',
      'cvc',
      'security',
      'parola',
      'verification',
      'one',
    ],
  },
  examples: {
    hits: [
      ['password: hunter2', 'hunter2'],
      ['Your password is Tr0ub4dor&3.', 'Tr0ub4dor&3'],
      ['PIN: 4711', '4711'],
      ['Passwort: Geheim!2024', 'Geheim!2024'],
      ['mot de passe : soleil', 'soleil'],
      ['DB_PASSWORD=s3cr3t', 's3cr3t'],
      ['"password": "correcthorse"', 'correcthorse'],
      ['CVV: 123', '123'],
    ],
    misses: [
      'the password is wrong',
      'password reset',
      'a pin is needed',
      'forgot password?',
      'security code required',
      'password: ********',
      'password is on file',
    ],
  },
  recognise(text, hint, emit) {
    const signed = matchAt(SIGNED, text, hint.start);
    const match = signed ?? matchAt(SAID, text, hint.start);
    const raw = match?.[1];
    if (!match || !raw) return;
    const bracket = raw.endsWith(')') && !raw.includes('(');
    const value = signed && !bracket && !/[.,]$/.test(raw) ? raw : raw.replace(TRAILING, '');
    if (value.length < 3 || /^[*•x_.-]+$/i.test(value) || /^(?:https?:|<|\[|\{)/.test(value)) return;
    if (!signed && !/\d|[^\p{L}.'-]/u.test(value.slice(1))) return;
    const start = match.index + match[0].length - raw.length;
    emit({
      start,
      end: start + value.length,
      kind: 'password',
      confidence: signed ? 0.93 : 0.88,
      reason: 'Named as a password or a secret code.',
    });
  },
};
