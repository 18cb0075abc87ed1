/**
 * Allow-lists for read-only statements. Everything else is refused, so that additions of a new Neo4j version stay closed
 * until reviewed. Names are those of Neo4j's grammar, `SHOW FUNCTIONS`, `SHOW PROCEDURES` and
 * https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/operators/.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Clauses, by the rules of the grammar. */
export const clauses = words(`
  MatchClause WithClause ReturnClause UnwindClause CallClause SubqueryClause FinishClause OrderBySkipLimitClause
  WhereClause
`);

/** Functions, in lower case. `range` only after UNWIND; `replace` and `reduce` never: see `refuseStatement`. */
export const functions = words(`
  coalesce elementid endnode exists head id isempty isnan keys labels last length nodes nullif properties
  relationships reverse size startnode tail timestamp type valuetype range
  avg collect count max min percentilecont percentiledisc stdev stdevp sum
  toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull tostring tostringornull
  tobooleanlist tofloatlist tointegerlist tostringlist
  btrim char_length character_length left lower ltrim normalize right rtrim split substring tolower toupper trim upper
  abs ceil floor rand round sign e exp log log10 sqrt
  acos asin atan atan2 cos cot degrees haversin pi radians sin tan
  date datetime localdatetime localtime time duration date.truncate datetime.truncate localdatetime.truncate
  localtime.truncate time.truncate duration.between duration.indays duration.inmonths duration.inseconds
  datetime.fromepoch datetime.fromepochmillis
  point point.distance point.withinbbox randomuuid all any none single
`);

/** Procedures that only read the graph. */
export const procedures = words(`
  db.labels db.propertyKeys db.relationshipTypes db.schema.nodeTypeProperties db.schema.relTypeProperties
  db.schema.visualization db.index.fulltext.queryNodes db.index.fulltext.queryRelationships
`);

/** Plan operators, without their parenthesized suffix. */
export const operators = words(`
  AllNodesScan PartitionedAllNodesScan NodeByLabelScan PartitionedNodeByLabelScan UnionNodeByLabelsScan
  PartitionedUnionNodeByLabelsScan IntersectionNodeByLabelsScan PartitionedIntersectionNodeByLabelsScan
  SubtractionNodeByLabelsScan PartitionedSubtractionNodeByLabelsScan NodeByIdSeek NodeByElementIdSeek
  NodeIndexSeek NodeUniqueIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeekByRange MultiNodeIndexSeek
  AssertingMultiNodeIndexSeek NodeIndexScan NodeIndexContainsScan NodeIndexEndsWithScan PartitionedNodeIndexScan
  PartitionedNodeIndexSeek PartitionedNodeIndexSeekByRange
  DirectedAllRelationshipsScan UndirectedAllRelationshipsScan DirectedRelationshipTypeScan
  UndirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan
  DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek DirectedRelationshipByElementIdSeek
  UndirectedRelationshipByElementIdSeek DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexScan
  UndirectedRelationshipIndexScan DirectedRelationshipIndexContainsScan UndirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexEndsWithScan
  NodeCountFromCountStore RelationshipCountFromCountStore
  Expand OptionalExpand VarLengthExpand BFSPruningVarLengthExpand PruningVarLengthExpand ProjectEndpoints Repeat
  BidirectionalRepeat StatefulShortestPath ShortestPath AllShortestPaths
  Apply Argument AntiSemiApply SemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSemiApply LetAntiSemiApply
  LetSelectOrSemiApply LetSelectOrAntiSemiApply RollUpApply ConditionalApply AntiConditionalApply Optional
  CartesianProduct NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin
  TriadicSelection TriadicBuild TriadicFilter AssertSameNode AssertSameRelationship
  Filter Distinct OrderedDistinct EagerAggregation OrderedAggregation Eager Limit Skip Sort PartialSort Top PartialTop
  Top1WithTies PartialTop1WithTies Union OrderedUnion Unwind PartitionedUnwind Projection CacheProperties
  NullifyMetadata EmptyRow EmptyResult ProduceResults ProcedureCall
`);
