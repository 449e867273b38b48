import type { Recogniser } from '../recogniser.ts';
import { isAlphanumeric, matchAt } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

const HANDLE = /@[A-Za-z\d_](?:[A-Za-z\d_]|[.-](?=[A-Za-z\d_])){1,38}(?![\p{L}\p{N}@])/uy;
const find = labelled({
  kind: 'username',
  wordy: true,
  label:
    "(?:user|login|account|screen|display|skype|discord|telegram|instagram|insta|ig|twitter|tiktok|snapchat|snap|github|gitlab|linkedin|facebook|reddit|steam|twitch|xbox|psn|slack|mastodon|bluesky|venmo|cash ?app|paypal|threads|wechat|line|signal|gamer)[ _-]?(?:name|id|handle|user(?:name)?|tag|account)|user|login|handle|nick(?:name)?|username|userid|benutzer(?:name|kennung)?|nutzername|nombre de usuario|usuario|nom d['’]utilisateur|identifiant|pseudo|nome de usuário|nome utente|utente|utilizador|gebruikersnaam|nazwa użytkownika|instagram|telegram|skype|discord|tiktok|snapchat|twitter|venmo|insta",
  value: '@?[\\p{L}\\d_](?:[\\p{L}\\d_]|[.#-](?=[\\p{L}\\d_])){2,38}',
  confidence: 0.86,
  reason: 'Named as a user name.',
  accept: (value, bare) => (bare ? /^@|\d|_|[.-]/.test(value) && /[\p{L}]/u.test(value) : !STOP.test(value)),
});
// Words of everyday use: they name a handle only with "name", "id" and the like behind.
const WEAK = new Set(
  'account screen display line signal threads cash steam slack snap nom nome nombre pseudo paypal'.split(' '),
);
const NAME_NEXT = /^[ _-]?(?:app|name|id|handle|user|tag|account|d[e'’]|de|ut)/i;
const STOP =
  /^(?:the|and|that|this|with|not|for|you|your|from|will|has|have|been|are|was|required|invalid|unknown|none|null|undefined|true|false|string|number|admin|root|needed|wrong|correct|account|name|password|agent|guide|manual|data|who|when|can|must|should|is|und|oder|nicht)$/i;

export const username: Recogniser = {
  id: 'username',
  kinds: ['username'],
  source:
    'handles as the networks allow them (X, Instagram, GitHub: up to 39 letters, digits, signs); words for user name',
  hints: {
    chars: '@',
    words: [
      'user',
      'login',
      'username',
      'userid',
      'handle',
      'nick',
      'nickname',
      'account',
      'screen',
      'display',
      'skype',
      'discord',
      'telegram',
      'instagram',
      'insta',
      'ig',
      'twitter',
      'tiktok',
      'snapchat',
      'snap',
      'github',
      'gitlab',
      'linkedin',
      'facebook',
      'reddit',
      'steam',
      'twitch',
      'xbox',
      'psn',
      'slack',
      'mastodon',
      'bluesky',
      'venmo',
      'cash',
      'paypal',
      'threads',
      'wechat',
      'line',
      'signal',
      'gamer',
      'benutzername',
      'benutzerkennung',
      'benutzer',
      'nutzername',
      'nombre',
      'usuario',
      'nom',
      'identifiant',
      'pseudo',
      'nome',
      'utente',
      'utilizador',
      'gebruikersnaam',
      'nazwa',
    ],
  },
  examples: {
    hits: [
      ['follow @ann_lee on it', '@ann_lee'],
      ['Username: annlee84', 'annlee84'],
      ['my Instagram handle is ann.lee', 'ann.lee'],
      ['Benutzername: alee', 'alee'],
      ['user id = ann-lee', 'ann-lee'],
      ['(@bob)', '@bob'],
    ],
    misses: [
      'meet @ 5',
      'the user is required to',
      'ann@example.com',
      'user guide',
      'login page',
      'threads of wool',
    ],
  },
  recognise(text, hint, emit) {
    if (text.charCodeAt(hint.start) !== 0x40) {
      const word = text.slice(hint.start, hint.end).toLowerCase();
      if (!WEAK.has(word) || NAME_NEXT.test(text.slice(hint.end, hint.end + 9))) find(text, hint, emit);
      return;
    }
    const previous = text.charCodeAt(hint.start - 1);
    if (
      isAlphanumeric(previous) ||
      previous === 0x2e ||
      previous === 0x5f ||
      previous === 0x40 ||
      previous === 0x2f
    )
      return;
    const match = matchAt(HANDLE, text, hint.start);
    if (!match || !/[A-Za-z]/.test(match[0]) || text[hint.start + match[0].length] === '@') return;
    emit({
      start: hint.start,
      end: hint.start + match[0].length,
      kind: 'username',
      confidence: 0.88,
      reason: 'Written as a handle.',
    });
  },
};
