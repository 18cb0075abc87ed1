// Generated from src/reading/facts/ by `npm run generate`. Do not edit.

import type { FactReader } from '../reading/factReader.ts';
import { reader as accord } from '../reading/facts/Accord.ts';
import { reader as aid } from '../reading/facts/Aid.ts';
import { reader as approval } from '../reading/facts/Approval.ts';
import { reader as attack } from '../reading/facts/Attack.ts';
import { reader as contract } from '../reading/facts/Contract.ts';
import { reader as delivery } from '../reading/facts/Delivery.ts';
import { reader as deployment } from '../reading/facts/Deployment.ts';
import { reader as exercise } from '../reading/facts/Exercise.ts';
import { reader as loss } from '../reading/facts/Loss.ts';
import { reader as meeting } from '../reading/facts/Meeting.ts';
import { reader as membership } from '../reading/facts/Membership.ts';
import { reader as office } from '../reading/facts/Office.ts';
import { reader as production } from '../reading/facts/Production.ts';
import { reader as sanction } from '../reading/facts/Sanction.ts';

/** The reader of each fact type that has one. */
export const factReaders: Readonly<Record<string, FactReader>> = {
  Accord: accord,
  Aid: aid,
  Approval: approval,
  Attack: attack,
  Contract: contract,
  Delivery: delivery,
  Deployment: deployment,
  Exercise: exercise,
  Loss: loss,
  Meeting: meeting,
  Membership: membership,
  Office: office,
  Production: production,
  Sanction: sanction,
};
