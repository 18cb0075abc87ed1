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

function Life({ contract }: { contract: ContractRow }) {
  const { value, quantity } = contract;
  return (
    <div class="contract">
      <dl class="key-facts">
        <div>
          <dt>Buyer</dt>
          <dd>
            <Named entity={contract.buyer} />
          </dd>
        </div>
        <div>
          <dt>Seller</dt>
          <dd>
            <Named entity={contract.seller} />
          </dd>
        </div>
        <div>
          <dt>System</dt>
          <dd>
            <Named entity={contract.system} />
          </dd>
        </div>
        <div>
          <dt>Value of the whole contract</dt>
          <dd>
            {value ? (
              `${value.currency ?? 'currency unknown'} ${Number(value.amount).toLocaleString('en')}${value.printed ? ` (“${value.printed}”)` : ''}`
            ) : (
              <span class="unknown">unknown</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Quantity</dt>
          <dd>
            {quantity === null ? (
              <span class="unknown">unknown</span>
            ) : (
              `${String(quantity)} ${contract.unit ?? '(unit unknown)'}`
            )}
          </dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>{standingWords[contract.standing]}</dd>
        </div>
      </dl>
      <ol class="life">
        {contract.warnings.nodes.map((warning) => (
          <WarningStep key={warning.id} warning={warning} />
        ))}
        <Step id={contract.id} title="Signed" quotes={contract.claims.nodes}>
          <p>
            <Dated when={contract.signed} />
          </p>
        </Step>
        {contract.deliveries.nodes.length === 0 && (
          <li class="step">
            <p class="unknown">No source says that anything was delivered under it.</p>
          </li>
        )}
        {contract.deliveries.nodes.map((delivery) => (
          <DeliverySteps key={delivery.id} delivery={delivery} />
        ))}
        {contract.deliveries.nodes.every(({ progress }) => progress !== 'COMPLETE') && (
          <li class="step">
            <p class="unknown">Complete: no source says so.</p>
          </li>
        )}
      </ol>
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
