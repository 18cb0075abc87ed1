import type { Certainty, FactRow, List, Named } from '../ask/answers.ts';

/** A date with the words it was printed in. */
export interface When {
  edtf: string;
  printed: string | null;
  certainty: Certainty | null;
  basis: string | null;
}

export interface Quoted {
  id: string;
  quote: string | null;
}

export interface WarningRow extends FactRow {
  warner: Named | null;
  threat: FactRow | null;
  date: When | null;
  claims: List<Quoted>;
}

export interface DeploymentRow extends FactRow {
  place: Named | null;
  borders: Named[];
  claims: List<Quoted>;
}

export interface DeliveryRow extends FactRow {
  item: string;
  progress: string;
  began: When | null;
  completed: When | null;
  claims: List<Quoted>;
  deployments: List<DeploymentRow>;
}

/** What `operations/explorer/contract.graphql` answers. */
export interface ContractAnswer {
  contract: {
    id: string;
    title: string;
    standing: string;
    quantity: number | null;
    unit: string | null;
    buyer: Named | null;
    seller: Named | null;
    system: Named | null;
    value: { amount: string; currency: string | null; printed: string | null } | null;
    signed: When | null;
    claims: List<Quoted>;
    warnings: List<WarningRow>;
    deliveries: List<DeliveryRow>;
  } | null;
}
