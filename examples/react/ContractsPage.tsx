// From a country to its contracts to the words that say so.
import { type ContractsByCountryQuery, connect, contractsByCountry, fetchAll } from 'entente-client';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Country = ContractsByCountryQuery['countries']['nodes'][number];
type Contract = Country['contractsAsBuyer']['nodes'][number];

const ask = connect({ url: '/graphql' });

async function readBuyers(): Promise<Country[]> {
  const buyers: Country[] = [];
  for await (const country of fetchAll(ask, contractsByCountry, { first: 50 }, ({ countries }) => countries))
    if (country.contractsAsBuyer.totalCount > 0) buyers.push(country);
  return buyers;
}

function ContractItem({ contract }: { contract: Contract }): ReactNode {
  return (
    <details>
      <summary>
        {contract.title} ({contract.standing.toLowerCase()})
      </summary>
      {contract.claims.nodes.map(({ id, quote, cite }) => (
        <figure key={id}>
          {quote != null && <blockquote>{quote}</blockquote>}
          <figcaption>{cite}</figcaption>
        </figure>
      ))}
    </details>
  );
}

function ContractsPage(): ReactNode {
  const [buyers, setBuyers] = useState<Country[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    readBuyers().then(setBuyers, (error: unknown) => setProblem(String(error)));
  }, []);
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!buyers) return <p>Reading …</p>;
  return (
    <>
      <h1>Who buys what, and who says so?</h1>
      {buyers.length === 0 && <p>No article tells of a contract.</p>}
      {buyers.map(({ id, name, contractsAsBuyer }) => (
        <section key={id}>
          <h2>{name}</h2>
          {contractsAsBuyer.nodes.map((contract) => (
            <ContractItem key={contract.id} contract={contract} />
          ))}
        </section>
      ))}
    </>
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(<ContractsPage />);
