import type cytoscape from 'cytoscape';
import { articleShape, shapes } from './shapes.ts';

/** Reads a custom property of the page, so that light and dark reach the canvas. */
const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || '#888';

/** The smallest letters of a drawing, in pixels where it is neither enlarged nor reduced. */
export const smallestLabel = 12;

const font = 'system-ui, sans-serif';

/** Entities: a shape with its name below it. */
function entityStyle(): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': font,
        'font-size': 13,
        color: colour('--ink'),
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-outline-color': colour('--ground'),
        'text-outline-width': 2,
        width: 24,
        height: 24,
      },
    },
    ...Object.entries({ ...shapes, Article: articleShape }).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: shape.shape, 'background-color': colour(shape.colour) },
    })),
  ];
}

/** Facts: a box with its words in it, or the label of a line; dashed where nobody asserts it. */
function factStyle(): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node[?fact]',
      style: {
        shape: 'round-rectangle',
        'background-color': colour('--panel'),
        'border-color': colour('--fact'),
        'border-width': 1.5,
        width: 'data(width)',
        height: 'data(height)',
        'font-size': smallestLabel,
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-max-width': '150px',
        'text-outline-width': 0,
      },
    },
    // A fact between two entities is a line with a label, not a box.
    {
      selector: 'node[?line]',
      style: {
        'background-color': colour('--ground'),
        'border-width': 0,
        'font-style': 'italic',
        shape: 'rectangle',
      },
    },
    {
      selector: 'node[?curated]',
      style: { 'border-color': colour('--quiet'), 'border-width': 1, color: colour('--quiet') },
    },
    {
      selector: 'node[?unasserted]',
      style: {
        'border-style': 'dashed',
        'border-color': colour('--warn'),
        'border-width': 2,
        color: colour('--warn'),
      },
    },
    { selector: 'node[?line][?unasserted]', style: { 'border-width': 0 } },
  ];
}

/** What is in the middle, and what was pinned. */
function placeStyle(): cytoscape.StylesheetJson {
  return [
    { selector: 'node[?pinned]', style: { 'underlay-color': colour('--accent'), 'underlay-opacity': 0.18 } },
    {
      selector: 'node[?middle]',
      style: { 'font-weight': 'bold', 'border-width': 4, 'border-color': colour('--focus') },
    },
    { selector: 'node[?middle][!fact]', style: { width: 38, height: 38, 'font-size': 15 } },
  ];
}

/** Links: dashed where inferred or asserted by nobody, dotted where no article says so. */
function linkStyle(): cytoscape.StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': colour('--line'),
        'target-arrow-color': colour('--line'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'straight',
        'font-family': font,
        'font-size': smallestLabel,
        color: colour('--quiet'),
        'text-background-color': colour('--ground'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    {
      selector: 'edge[?line]',
      style: { 'line-color': colour('--fact'), 'target-arrow-color': colour('--fact') },
    },
    {
      selector: 'edge[?says]',
      style: { width: 1.8, 'line-color': colour('--person'), 'target-arrow-color': colour('--person') },
    },
    { selector: 'edge[?plain]', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge[?unasserted]',
      style: {
        'line-style': 'dashed',
        'line-color': colour('--warn'),
        'target-arrow-color': colour('--warn'),
      },
    },
    { selector: 'edge[?inferred]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[?curated]', style: { 'line-style': 'dotted' } },
  ];
}

/** What was picked and what it is linked to; the rest steps back. */
function pickedStyle(): cytoscape.StylesheetJson {
  return [
    {
      selector: 'edge.near',
      style: {
        label: 'data(label)',
        width: 2,
        'line-color': colour('--accent'),
        'target-arrow-color': colour('--accent'),
        'z-index': 9,
      },
    },
    { selector: 'edge.hovered', style: { 'line-color': colour('--accent'), width: 2 } },
    { selector: 'node.hovered', style: { 'underlay-color': colour('--accent'), 'underlay-opacity': 0.14 } },
    { selector: 'edge.wordless', style: { label: '' } },
    { selector: '.far', style: { opacity: 0.28 } },
    {
      selector: 'node.picked',
      style: { 'border-width': 4, 'border-style': 'solid', 'border-color': colour('--accent') },
    },
  ];
}

/** How cytoscape draws entities, facts of each standing, curated things and what is picked. */
export const drawStyle = (): cytoscape.StylesheetJson => [
  ...entityStyle(),
  ...factStyle(),
  ...placeStyle(),
  ...linkStyle(),
  ...pickedStyle(),
];
