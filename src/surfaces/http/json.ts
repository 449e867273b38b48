import { fail, ok, type Problem, type Result } from '../../core/base/index.ts';
import { MAX_JSON_DEPTH } from './limits.ts';

/** True when brackets outside strings nest deeper than `limit`. One pass, no stack, stops at the first one too deep. */
export const nestsDeeperThan = (json: string, limit: number): boolean => {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === 92 /* \ */) i++;
      else if (code === 34 /* " */) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 /* [ */ || code === 123 /* { */) {
      if (++depth > limit) return true;
    } else if (code === 93 /* ] */ || code === 125 /* } */) depth--;
  }
  return false;
};

/** Reads a JSON body. Fails on what is not JSON and on nesting beyond MAX_JSON_DEPTH; the sentence never quotes the body. */
export const parseJson = (body: string): Result<unknown, Problem<'bad-request'>> => {
  if (nestsDeeperThan(body, MAX_JSON_DEPTH))
    return fail('bad-request', `The request nests deeper than ${MAX_JSON_DEPTH} levels.`);
  try {
    return ok(JSON.parse(body));
  } catch {
    return fail('bad-request', 'The request is not valid JSON.');
  }
};
