/**
 * Whether this page stands in the frame of another, as its address said when it was opened: then it has no navigation and
 * offers no change, and what leads elsewhere opens in a tab of its own.
 */
export const isEmbedded = new URLSearchParams(window.location.search).get('embed') === '1';
