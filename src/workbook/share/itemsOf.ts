type Parts = Readonly<{ items?: readonly Excel.CustomXmlPart[] }>;

/** The parts that were found; where there are none some hosts hand out no list at all (office-js #6673). */
export const itemsOf = ({ items }: Parts): readonly Excel.CustomXmlPart[] => items ?? [];
