type Parts = Readonly<{ items?: readonly Excel.CustomXmlPart[] }>;

/** The parts that were found. If there are none, some hosts return no list at all (office-js #6673). */
export const itemsOf = ({ items }: Parts): readonly Excel.CustomXmlPart[] => items ?? [];
