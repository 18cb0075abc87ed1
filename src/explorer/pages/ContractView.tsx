import type { ComponentChildren } from 'preact';
import contractText from '../../../operations/explorer/contract.graphql?raw';
import type { ContractQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import type { ContractRow } from '../ask/answers.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { viewState } from '../view/viewState.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { standingWords } from '../view/words.ts';
import { Dated, DeliverySteps, Named, Step, WarningStep } from './ContractSteps.tsx';
import { contractRows } from './contractRows.ts';

/** The life of a contract, from warning to signature to each delivery; what is unknown is shown as unknown. */
export function ContractView() {
  const { of } = viewState.value;
  const asked = useAnswer<ContractQuery>(contractText, of.startsWith('Contract:') ? { id: of } : null);
  return (
    <ExplorePage isWide={false}>
      <Answered<ContractQuery> asked={asked} lines={12}>
        {({ contract }) =>
          contract ? (
            <Life contract={contract} />
          ) : (
            <p>Only a contract has a life of warnings, deliveries and deployments.</p>
          )
        }
      </Answered>
    </ExplorePage>
  );
}

function KeyFact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span class="unknown">unknown</span>}</dd>
    </div>
  );
}

/** Who buys what from whom, for how much, and how far it is asserted. */
function KeyFacts({ contract }: { contract: ContractRow }) {
  const { value, quantity, unit, buyer, seller, system, standing } = contract;
  const printed = value?.printed ? ` (“${value.printed}”)` : '';
  return (
    <dl class="key-facts">
      <KeyFact name="Buyer">
        <Named entity={buyer} />
      </KeyFact>
      <KeyFact name="Seller">
        <Named entity={seller} />
      </KeyFact>
      <KeyFact name="System">
        <Named entity={system} />
      </KeyFact>
      <KeyFact name="Value of the whole contract">
        {value &&
          `${value.currency ?? 'currency unknown'} ${Number(value.amount).toLocaleString('en')}${printed}`}
      </KeyFact>
      <KeyFact name="Quantity">
        {quantity === null ? null : `${String(quantity)} ${unit ?? '(unit unknown)'}`}
      </KeyFact>
      <KeyFact name="Standing">{standingWords[standing]}</KeyFact>
    </dl>
  );
}

/** From each warning to the signature and to each delivery, and what no source says. */
function Steps({ contract: { id, signed, claims, warnings, deliveries } }: { contract: ContractRow }) {
  return (
    <ol class="life">
      {warnings.nodes.map((warning) => (
        <WarningStep key={warning.id} warning={warning} />
      ))}
      <Step id={id} title="Signed" quotes={claims.nodes}>
        <p>
          <Dated when={signed} />
        </p>
      </Step>
      {deliveries.nodes.length === 0 && (
        <li class="step">
          <p class="unknown">No source says that anything was delivered under it.</p>
        </li>
      )}
      {deliveries.nodes.map((delivery) => (
        <DeliverySteps key={delivery.id} delivery={delivery} />
      ))}
      {deliveries.nodes.every(({ progress }) => progress !== 'COMPLETE') && (
        <li class="step">
          <p class="unknown">Complete: no source says so.</p>
        </li>
      )}
    </ol>
  );
}

function Life({ contract }: { contract: ContractRow }) {
  return (
    <div class="contract">
      <KeyFacts contract={contract} />
      <Steps contract={contract} />
      <TableTwin
        caption="The steps of its life"
        columns={[
          { key: 'step', title: 'Step' },
          { key: 'when', title: 'When' },
          { key: 'sure', title: 'How sure' },
          { key: 'says', title: 'What is said' },
        ]}
        rows={contractRows(contract)}
      />
    </div>
  );
}
