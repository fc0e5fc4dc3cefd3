/**
 * The names by which the page's comments call what it holds: rows of the service as the published document has them, what
 * the store holds, and the store itself. They are ambient, so that a comment needs no path.
 */
import type * as api from "../resources/static/js/api.js";
import type { Candidate, DEFAULT_QUERY } from "../resources/static/js/crowding/query.js";
import type { Conditions } from "../resources/static/js/travel/query.js";
import type { Answer, List, Row as RowOf } from "./contract";

declare global {
  type Api = typeof api;

  type ProgrammeRow = RowOf<"/api/programmes">;
  type VillageRow = RowOf<"/api/villages"> & { lon: number; lat: number };
  type ProductRow = RowOf<"/api/products">;
  type ResourceRow = RowOf<"/api/resources">;
  type CityRow = RowOf<"/api/cities">;
  type CategoryRow = RowOf<"/api/categories">;
  type LayerRow = RowOf<"/api/layers">;
  type AccessibilityRow = RowOf<"/api/accessibility">;
  type IndicesRow = RowOf<"/api/accessibility/indices">;
  type EffectRow = RowOf<"/api/scenarios/{id}/effect">;
  type PairRow = RowOf<"/api/overlap">;
  type CrowdedVillageRow = RowOf<"/api/overlap/villages"> & { lon?: number; lat?: number };
  type CrowdedProductRow = RowOf<"/api/overlap/products">;
  type MarketRow = RowOf<"/api/overlap/markets">;
  type PackageRow = RowOf<"/api/overlap/packages">;
  type AlternativeRow = Omit<RowOf<"/api/villages/{id}/alternatives">, "lon" | "lat">;
  type SavedCircuitRow = RowOf<"/api/circuits">;
  type VillagePage = Answer<"/api/villages/{id}">;
  type RoadNetwork = Answer<"/api/road-network">;
  type Circuit = Answer<"/api/circuits", "post">;
  type Day = Circuit["days"][number];
  type Stop = Day["stops"][number];
  type Portfolio = Answer<"/api/portfolios/{id}">;
  type Scenario = Answer<"/api/scenarios/{id}">;
  type Assignment = Answer<"/api/overlap/assignment", "post">;
  type WhatIf = Answer<"/api/overlap/what-if", "post">;

  /** The rows of overlap by the source that they are asked of. */
  type OverlapRows = {
    pairs: PairRow;
    chance: CrowdedVillageRow;
    villages: CrowdedVillageRow;
    products: CrowdedProductRow;
    markets: MarketRow;
    packages: PackageRow;
  };
  type OverlapList<S extends keyof OverlapRows> = { items: OverlapRows[S][]; numberMatched: number; method?: any };

  /** A list of overlap as the page keeps it. */
  type Held<R> = { key?: string; rows: R[]; matched?: number; method?: any };
  type Overlap = {
    pairs: Held<PairRow> | null;
    villages: Held<CrowdedVillageRow> | null;
    products: Held<CrowdedProductRow> | null;
    markets: Held<MarketRow> | null;
    chance: Held<CrowdedVillageRow> | null;
  };

  type OverlapView = "pairs" | "villages" | "products" | "markets" | "what-if" | "assignment";

  /** What went wrong, in words; at a field of a form where it names one. */
  type Failure = { message: string; status?: number; field?: string | null; expected?: string | null };

  /** A column of a table of rows R. */
  type Column<R> = {
    title: string;
    value: (row: R) => unknown;
    cell?: (row: R) => unknown;
    numeric?: boolean;
    hint?: string;
    first?: string | false;
  };

  /** What the page knows. */
  type State = {
    tab: string;
    programme: string | null;
    village: string | null;
    circuitId: string | null;
    portfolioId: string | null;

    programmes: ProgrammeRow[];
    tablesChanged: string[];
    villages: VillageRow[];
    villagesOf: string | null;
    products: ProductRow[];
    resources: ResourceRow[];
    cities: CityRow[];
    categories: CategoryRow[];
    layers: LayerRow[];
    regions: string[];
    shown: VillageRow[];
    offers: Map<string, { main: string; counts: Map<string, number> }>;
    access: Map<string, AccessibilityRow> | null;
    accessProblem: string | null;
    network: (Partial<RoadNetwork> & { attribution?: string; licence?: string; title?: string }) | null;
    filters: { region: string; category: string; offer: string };
    colourBy: string;

    problems: Record<string, string>;
    work: import("../resources/static/js/work.js").Work[];
    ground: { countries: any[]; water: any[] } | null;
    layersChosen: string[];
    circuitSigns: { lat: number; lon: number; aside: number }[];

    travelView: string;
    conditions: Conditions;
    travelAccess: { key: string; conditions: Conditions; rows: Map<string, AccessibilityRow> } | null;
    travelAccessBusy: boolean;
    travelAccessProblem: Failure | null;
    travelPointed: string | null;
    surface: boolean;
    surfaceCells: any;
    surfaceCellsBusy: boolean;
    surfaceCellsProblem: Failure | null;
    indicesOpen: boolean;
    indices: (List<"/api/accessibility/indices"> & { key: string; query: any; rows: IndicesRow[] }) | null;
    indicesProblem: Failure | null;
    reach: { lon: number | null; lat: number | null; minutes: string; direction: string };
    reachDragged: boolean;
    reachAreas: any;
    reachBusy: boolean;
    reachProblem: Failure | null;
    roads: any[] | null;
    scenarios: RowOf<"/api/scenarios">[] | null;
    scenarioId: string | null;
    scenario: Scenario | null;
    scenarioProblem: Failure | null;
    effect: (List<"/api/scenarios/{id}/effect"> & { key: string; rows: EffectRow[] }) | null;
    effectShown: string;
    effectBusy: boolean;
    effectProblem: Failure | null;
    draft: { name: string; changes: any[] };
    draftPast: { name: string; changes: any[] }[];
    draftFrom: Scenario | null;
    draftLeft: any;
    draftOpen: boolean;
    draftProblem: Failure | null;
    keptBefore: any;
    saving: boolean;
    edit: any;
    picked: any;
    sketch: { kind: string; least: number; points: number[][] } | null;

    overlapView: OverlapView;
    overlapQuery: Record<keyof typeof DEFAULT_QUERY, string>;
    overlapRow: string | null;
    overlapPointed: string | null;
    overlap: Overlap;
    overlapBusy: boolean;
    overlapProblem: string | null;
    heat: boolean;
    tries: (Candidate | null)[];
    whatIfs: ({ key: string; answer?: WhatIf; problem?: Failure } | null)[];
    pins: Record<string, string>;
    stay: string;
    assignment: Assignment | null;
    assigned: string | null;

    circuit: Circuit | null;
    circuitMap: any[] | null;
    circuitProblem: Failure | null;
    restored: { circuits: number; request: Circuit["request"] } | null;
    planning: any;
    editing: boolean;
    editProblem: { stop: string | null; text: string } | null;
    editSaid: string | null;
    redo: string[];
    savedChange: number;
    portfolio: Portfolio | null;
    portfolioMaps: (any[] | null)[] | null;

    /** What a layer keeps for itself, such as layerServices, layerServicesBusy and layerServicesProblem. */
    [own: `layer${string}`]: any;
  };

  type Store = {
    get: () => Readonly<State>;
    set: (patch: Partial<State>) => void;
    watch: (keys: (keyof State)[], run: (state: Readonly<State>) => unknown) => () => void;
  };
}
