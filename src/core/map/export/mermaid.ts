import { type Drawing, type DrawnEdge, LANES } from '../drawing.ts';

const LANE_WORDS = { people: 'People', steps: 'Steps', apps: 'Apps', vendors: 'Vendors', ai: 'AI' } as const;
const LINE: Readonly<Record<DrawnEdge['rule'], string>> = {
  'as is': '-->',
  pseudonymise: '-.->',
  generalise: '-.->',
  block: '--x',
  open: '-.->',
  unexplained: '-.->',
  tie: '---',
};

/** Text in a Mermaid box: quotes and angle brackets as entities, no line ends. */
const quoted = (text: string): string =>
  `"${text
    .replace(/[\n\r]+/g, ' ')
    .replace(/&/g, '#amp;')
    .replace(/"/g, '#quot;')
    .replace(/</g, '#lt;')
    .replace(/>/g, '#gt;')}"`;

/** The drawing as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html). */
export function toMermaid({ nodes, edges }: Drawing): string {
  const names = new Map(nodes.map((node, at) => [node.id, `n${at + 1}`]));
  const lines = ['flowchart LR'];
  for (const lane of LANES) {
    const inLane = nodes.filter((node) => node.lane === lane);
    if (inLane.length === 0) continue;
    lines.push(`  subgraph ${lane} [${LANE_WORDS[lane]}]`);
    for (const node of inLane) lines.push(`    ${names.get(node.id)}[${quoted(node.label)}]`);
    lines.push('  end');
  }
  for (const { from, to, rule, says } of edges)
    lines.push(`  ${names.get(from)} ${LINE[rule]}${says ? `|${quoted(says)}|` : ''} ${names.get(to)}`);
  return `${lines.join('\n')}\n`;
}
