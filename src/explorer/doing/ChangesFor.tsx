import { useState } from 'preact/hooks';
import versionText from '../../../operations/explorer/claimVersion.graphql?raw';
import type { ClaimVersionQuery } from '../../generated/operations.ts';
import { Skeleton } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { MutationForm } from './MutationForm.tsx';
import { kindOf } from './kindOf.ts';
import { labelOf } from './labelOf.ts';
import { mutationsFor } from './mutationsFor.ts';
import { Problem } from '../ask/Problem.tsx';

/** Every change that can be made to a thing, each with its form; one is open at a time, with `isOpen` the first at once. */
export function ChangesFor({
  id,
  isOpen = false,
  onDone,
}: {
  id: string;
  isOpen?: boolean;
  onDone: () => void;
}) {
  const offers = mutationsFor(id);
  const [open, setOpen] = useState(isOpen || offers.length === 1 ? offers[0]?.name : undefined);
  const isClaim = kindOf(id) === 'Claim';
  const asked = useAnswer<ClaimVersionQuery>(versionText, isClaim ? { id } : null);
  // Sent without it, a change would overwrite what somebody else did since.
  const isSeen = !isClaim || asked.data !== undefined;
  const chosen = offers.find(({ name }) => name === open);
  return (
    <>
      {offers.length > 1 && (
        <div class="actions">
          {offers.map(({ name }) => (
            <button
              key={name}
              type="button"
              aria-expanded={name === open}
              onClick={() => {
                setOpen(name === open ? undefined : name);
              }}
            >
              {labelOf(name)}
            </button>
          ))}
        </div>
      )}
      <Problem says={asked.problem} />
      {chosen && !isSeen && !asked.problem && <Skeleton lines={3} />}
      {chosen && isSeen && (
        <MutationForm
          key={chosen.name}
          name={chosen.name}
          subject={id}
          fixed={{ [chosen.subject.name]: id, ifVersion: asked.data?.node?.version }}
          onDone={() => {
            if (offers.length > 1 && !isOpen) setOpen(undefined);
            onDone();
          }}
        />
      )}
    </>
  );
}
