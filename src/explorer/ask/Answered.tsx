import type { ComponentChildren } from 'preact';
import type { Merged } from './merged.ts';
import { isDown, tryAgain } from './serviceState.ts';
import type { Asked } from './useAnswer.ts';
import { Problem } from './Problem.tsx';

/** Grey lines where an answer will stand. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, place) => (
        <span key={place} style={`width:${String(92 - ((place * 17) % 40))}%`} />
      ))}
    </div>
  );
}

/** Shows an answer when it is there, grey lines until then, and what the service said against the question. */
export function Answered<Answer>({
  asked,
  lines,
  children,
}: {
  asked: Asked<Answer>;
  lines?: number;
  children: (data: Merged<Answer>) => ComponentChildren;
}) {
  if (asked.problem) return <Problem says={`The service cannot answer this: ${asked.problem}`} />;
  return asked.data ? <>{children(asked.data)}</> : <Skeleton {...(lines && { lines })} />;
}

/** Says on every page that the service does not answer; it is asked again by itself. */
export function DownBanner() {
  if (!isDown.value) return null;
  return (
    <div role="alert" class="down">
      The service does not answer. It is asked again every few seconds.{' '}
      <button type="button" onClick={tryAgain}>
        Try again now
      </button>
    </div>
  );
}
