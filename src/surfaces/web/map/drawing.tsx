import '@xyflow/react/dist/base.css';
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  Panel as FlowPanel,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import type { Layout, PlacedEdge, PlacedNode } from '../../../core/map/index.ts';
import { Scroll } from '../parts/scroll.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';

interface Props {
  readonly title: string;
  readonly layout: Layout;
  /** A hand-off was chosen. Absent: the drawing only shows. */
  onOpen?(handOff: string): void;
  readonly openHandOff?: string | undefined;
}

type BoxNode = Node<{ readonly node: PlacedNode }, 'box'>;
type LaneNode = Node<{ readonly label: string }, 'lane'>;
type LineEdge = Edge<{ readonly edge: PlacedEdge }, 'line'>;

const Box = ({ data: { node } }: NodeProps<BoxNode>) => (
  <div className={css.box} data-tone={node.tone} title={`${node.label}: ${node.detail}`}>
    <Handle type="target" position={Position.Left} className={css.handle} />
    <b>{node.label}</b>
    <span>{node.detail}</span>
    <Handle type="source" position={Position.Right} className={css.handle} />
  </div>
);

const LaneHead = ({ data }: NodeProps<LaneNode>) => <span className={css.lane}>{data.label}</span>;

/** The course and the place of the words come from the same layout as the SVG export, so that both look alike. */
const Line = ({ data, selected }: EdgeProps<LineEdge>) => {
  if (!data) return null;
  const { x1, y1, x2, y2, words: at, label, rule, tone } = data.edge;
  const mid = (x1 + x2) / 2;
  return (
    <>
      <BaseEdge
        path={`M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}`}
        className={css.line ?? ''}
        data-rule={rule}
        data-tone={tone}
        data-lit={selected || undefined}
      />
      {rule === 'block' && <path d={`M${x2 - 8} ${y2 - 9}V${y2 + 9}`} className={css.bar} />}
      {label && (
        <EdgeLabelRenderer>
          <span
            className={css.lineWords}
            data-rule={rule}
            data-tone={tone}
            style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
};

const NODE_TYPES = { box: Box, lane: LaneHead };
const EDGE_TYPES = { line: Line };
/** Room under the boxes for the legend, in the drawing's pixels. */
const LEGEND_HEIGHT = 36;
/** Below this a nine-step workflow is no longer readable on a laptop; a larger map is panned. */
const MIN_ZOOM = 0.2;

/** The same rows as a picture: five lanes, lines with the word and the style of their rules. */
export const Drawing = ({ title, layout, onOpen, openHandOff }: Props) => {
  const lanes = new Map(layout.nodes.map((node) => [node.lane, node.x]));
  const nodes: (BoxNode | LaneNode)[] = [
    ...[...lanes].map(
      ([lane, x]): LaneNode => ({
        id: `lane ${lane}`,
        type: 'lane',
        position: { x, y: 8 },
        data: { label: words.map.drawing.lanes[lane] },
        focusable: false,
        selectable: false,
      }),
    ),
    ...layout.nodes.map(
      (node): BoxNode => ({
        id: node.id,
        type: 'box',
        position: { x: node.x, y: node.y },
        width: node.width,
        height: node.height,
        data: { node },
        ariaLabel: `${words.map.drawing.lanes[node.lane]}: ${node.label}, ${node.detail}`,
        selectable: false,
      }),
    ),
  ];
  const names = new Map(layout.nodes.map((node) => [node.id, node.label]));
  const edges = layout.edges.map(
    (edge): LineEdge => ({
      id: edge.id,
      type: 'line',
      source: edge.from,
      target: edge.to,
      data: { edge },
      focusable: edge.handOff !== undefined && onOpen !== undefined,
      selectable: edge.handOff !== undefined && onOpen !== undefined,
      selected: edge.handOff !== undefined && edge.handOff === openHandOff,
      interactionWidth: 18,
      ariaLabel: `${names.get(edge.from)} → ${names.get(edge.to)}${edge.says ? `: ${edge.says}` : ''}`,
    }),
  );
  return (
    <figure className={css.drawing}>
      <Scroll label={words.map.drawing.label(title)} className={css.canvas}>
        <div
          className={css.sheet}
          style={{ aspectRatio: `${layout.width} / ${layout.height + LEGEND_HEIGHT}` }}
        >
          <ReactFlow
            key={`${layout.width} ${layout.height} ${layout.nodes.length}`}
            aria-label={words.map.drawing.label(title)}
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            fitView
            fitViewOptions={{ padding: 0.02, maxZoom: 1.15 }}
            minZoom={MIN_ZOOM}
            maxZoom={2}
            nodesDraggable={false}
            nodesConnectable={false}
            zoomOnScroll={false}
            preventScrolling={false}
            proOptions={{ hideAttribution: false }}
            onEdgeClick={(_, edge) => edge.data?.edge.handOff && onOpen?.(edge.data.edge.handOff)}
            onEdgesChange={(changes) => {
              // Enter or space on a line that has the focus selects it.
              const chosen = changes.find((c) => c.type === 'select' && c.selected);
              const edge =
                chosen && 'id' in chosen ? layout.edges.find((e) => e.id === chosen.id) : undefined;
              if (edge?.handOff) onOpen?.(edge.handOff);
            }}
          >
            <FlowPanel position="bottom-left" className={css.legend ?? ''}>
              {(Object.keys(words.map.drawing.lines) as (keyof typeof words.map.drawing.lines)[]).map(
                (rule) => (
                  <span key={rule} data-rule={rule}>
                    {words.map.drawing.lines[rule]}
                  </span>
                ),
              )}
            </FlowPanel>
          </ReactFlow>
        </div>
      </Scroll>
      {onOpen && <figcaption>{words.map.drawing.hint}</figcaption>}
    </figure>
  );
};
