import { gql } from 'graphql-tag';

/** The types that all pages, filters and orders have in common. */
export const pageParts = gql`
  "The position of a page in its list."
  type PageInfo {
    "Whether more follow."
    hasNextPage: Boolean!
    "Whether others precede."
    hasPreviousPage: Boolean!
    "Cursor of the first row on this page."
    startCursor: String
    "Cursor of the last row on this page."
    endCursor: String
  }
  "The direction of an order."
  enum Direction {
    "Smallest, earliest or A first."
    ASC
    "Largest, latest or Z first."
    DESC
  }
  "A range, inclusive; either end may be left out."
  input IntRange {
    "Not less than."
    min: Int
    "Not more than."
    max: Int
  }
  "A range, inclusive; either end may be left out."
  input FloatRange {
    "Not less than."
    min: Float
    "Not more than."
    max: Float
  }
  "A range, inclusive; either end may be left out."
  input DecimalRange {
    "Not less than."
    min: Decimal
    "Not more than."
    max: Decimal
  }
  "A span of days. Whatever can fall into it matches: vague dates by overlap."
  input DateRange {
    "First day."
    from: Date
    "Last day."
    to: Date
  }
`;
