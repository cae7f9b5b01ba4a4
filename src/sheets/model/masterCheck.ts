/** One word for all outcomes. An outcome that is itself an error does not count as OK. */
export const masterCheck = (outcomes: string): string =>
  `=IF(COUNTIF(${outcomes},"OK")=ROWS(${outcomes}),"all OK",IF(COUNTIF(${outcomes},"OK")+COUNTIF(${outcomes},"not checked")=ROWS(${outcomes}),"not checked","CHECK"))`;
