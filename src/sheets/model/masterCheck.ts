/** One word for all outcomes: an outcome that is itself in error is no agreement. */
export const masterCheck = (outcomes: string): string =>
  `=IF(COUNTIF(${outcomes},"OK")=ROWS(${outcomes}),"all OK",IF(COUNTIF(${outcomes},"OK")+COUNTIF(${outcomes},"not checked")=ROWS(${outcomes}),"not checked","CHECK"))`;
