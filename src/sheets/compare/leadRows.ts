/** Rows of the workings that find the highest margin, client by client. */
import { type Rows } from "../model/modelLayout";

export const LEAD_ROWS = ["common", "leader", "from", "other", "otherLast", "same"] as const;
export type LeadRow = (typeof LEAD_ROWS)[number];

export const leadCell = ({ lead }: Readonly<{ lead: Rows }>, row: LeadRow): string =>
  `$C$${lead.first + LEAD_ROWS.indexOf(row)}`;
