import type { Attachments } from './call.ts';
import { pathText } from './fields.ts';

/** Text types that are looked into like any other text. */
const TEXT_TYPE =
  /^data:(text\/[\w.+-]+|application\/(json|xml|x-ndjson|yaml))((?:;[\w-]+=[\w.-]+)*)(;base64)?,/i;

/** Texts in data URLs are masked; what cannot be looked into is held back. */
export const attachments: Attachments = (node, fieldClass, path, mask) => {
  const match = fieldClass === 'address' ? TEXT_TYPE.exec(node.value) : null;
  if (match) {
    const payload = node.value.slice(match[0].length);
    const text = match[4] ? Buffer.from(payload, 'base64').toString('utf8') : decodeURIComponent(payload);
    return (
      match[0] + (match[4] ? Buffer.from(mask(text)).toString('base64') : encodeURIComponent(mask(text)))
    );
  }
  return {
    code: 'not-inspected',
    field: pathText(path),
    message:
      'Privet cannot look into this attachment, so it held the call back. Nothing left this computer. Allow it for this destination in Settings, or paste its text.',
  };
};
