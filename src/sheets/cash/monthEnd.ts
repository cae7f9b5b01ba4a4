/** The last day of a month of the plan; blank without a start date. Without "=". */
export const monthEnd = (startDate: string, month: string): string =>
  `IF(${startDate}=0,"",EOMONTH(${startDate},${month}-1))`;
