// Every address that Privet can reach stands in docs/outbound.md, and only there does a host name stand in the sources.
import { filesUnder, readText, report } from './check.ts';

/** Hosts that are examples, names of formats or addresses of this computer; none of them is ever called. */
const NOT_CALLED =
  /^(localhost|127\.0\.0\.1|\[::1\]|(.+\.)?example\.(com|org|net)|(.+\.)?(example|invalid|test)|www\.w3\.org|schemas\.(openxmlformats|microsoft)\.(org|com)|json-schema\.org)$/;

const listed = new Set(
  [...readText('docs/outbound.md').matchAll(/`(?:https:\/\/)?([a-z0-9.-]+\.[a-z]{2,})[^`]*`/g)].map(
    (match) => match[1],
  ),
);
const files = filesUnder('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$/.test(path));
const wrong: string[] = [];
for (const path of files) {
  readText(path)
    .split('\n')
    .forEach((line, at) => {
      // Comments and `source:` fields name where a rule or format comes from; they are read by people, not by programs.
      if (/^\s*(\/\/|\*|\/\*)/.test(line) || /\bsource\b/.test(line)) return;
      for (const [, host] of line.matchAll(/https?:\/\/(\[::1\]|[a-z0-9.-]+)/gi)) {
        const plain = (host ?? '').toLowerCase().replace(/\.$/, '');
        if (plain.includes('.') && !NOT_CALLED.test(plain) && !listed.has(plain))
          wrong.push(`${path}:${at + 1}: ${plain} is not listed in docs/outbound.md`);
      }
    });
}
report('outbound', files.length, wrong);
