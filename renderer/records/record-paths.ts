/** The page of one record. */
export const recordPath = (recordType: string, uid: string): string =>
  `/records/${recordType}/${uid}`;

/** The list of a record type. */
export const listPath = (recordType: string): string => `/records/${recordType}`;

/** The page on which a record is begun. */
export const newRecordPath = (recordType: string): string => `/records/${recordType}/new`;
