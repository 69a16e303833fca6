import {
  address,
  guid,
  identifier,
  integer,
  locale,
  longText,
  oneOf,
  reference,
  setVersion,
  shortText,
  version,
} from './kinds.mjs';

/**
 * The elements of an add-in-only manifest for Excel, as nested data: what each may hold, and in which order.
 * Source: Microsoft's schemas OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0, and
 * "How to find the proper order of manifest elements" for what came after them (Runtimes, Enabled, OverriddenByRibbonApi).
 * What only other hosts know, or what we shall never need, is not in it and counts as unknown.
 *
 * @typedef {import('./kinds.mjs').Kind} Kind
 * @typedef {object} Shape
 * @property {Kind} [text] what stands between its tags; without it, nothing may
 * @property {Readonly<Record<string, Kind>>} [attributes] those that it must have
 * @property {Readonly<Record<string, Kind>>} [mayHave] those that it may have
 * @property {readonly Slot[]} [children] in their order
 * @property {Readonly<Record<string, Shape>>} [byType] the shapes among which its xsi:type chooses
 * @typedef {{ name: string, shape: Shape, least: number, most: number }} Slot
 */

/** @typedef {(name: string, shape: Shape) => Slot} MakeSlot */

/** @type {MakeSlot} */
const one = (name, shape) => ({ name, shape, least: 1, most: 1 });
/** @type {MakeSlot} */
const optional = (name, shape) => ({ name, shape, least: 0, most: 1 });
/** @type {MakeSlot} */
const some = (name, shape) => ({ name, shape, least: 1, most: Infinity });
/** @type {MakeSlot} */
const any = (name, shape) => ({ name, shape, least: 0, most: Infinity });

/** @param {Kind} kind @returns {Shape} */
const text = (kind) => ({ text: kind });
/** @param {readonly Slot[]} children @returns {Shape} */
const sequence = (...children) => ({ children });

/** @param {Kind} kind @param {string} prefix @returns {Slot} */
const translations = (kind, prefix) =>
  any(`${prefix}Override`, { attributes: { Locale: locale, Value: kind } });
/** @param {Kind} kind @returns {Shape} */
const localised = (kind) => ({ attributes: { DefaultValue: kind }, children: [translations(kind, '')] });
/** @param {Kind} kind @returns {Shape} */
const resource = (kind) => ({
  attributes: { id: reference, DefaultValue: kind },
  children: [translations(kind, 'bt:')],
});

/** @type {Shape} */
const resourceReference = { attributes: { resid: reference } };
const flag = text(oneOf(['true', 'false']));

/** @param {string} prefix @returns {Shape} */
const requirements = (prefix) =>
  sequence(
    one(`${prefix}Sets`, {
      mayHave: { DefaultMinVersion: setVersion },
      children: [
        some(`${prefix}Set`, { attributes: { Name: shortText }, mayHave: { MinVersion: setVersion } }),
      ],
    }),
  );

/** @type {Shape} */
const action = {
  byType: {
    ShowTaskpane: sequence(
      optional('ov:TaskpaneId', text(shortText)),
      one('ov:SourceLocation', resourceReference),
      optional('ov:Title', resourceReference),
    ),
    ExecuteFunction: sequence(one('ov:FunctionName', text(longText))),
  },
};

const icon = sequence(some('bt:Image', { attributes: { size: integer, resid: reference } }));
const heading = [
  optional('ov:OverriddenByRibbonApi', flag),
  one('ov:Label', resourceReference),
  one('ov:Supertip', sequence(one('ov:Title', resourceReference), one('ov:Description', resourceReference))),
];

/** @type {Shape} */
const menu = {
  attributes: { id: identifier },
  children: [
    ...heading,
    one('ov:Icon', icon),
    one(
      'ov:Items',
      sequence(
        some('ov:Item', {
          attributes: { id: identifier },
          children: [
            ...heading,
            optional('ov:Icon', icon),
            one('ov:Action', action),
            optional('ov:Enabled', flag),
          ],
        }),
      ),
    ),
  ],
};

/** @type {Shape} */
const button = {
  attributes: { id: identifier },
  children: [...heading, one('ov:Icon', icon), one('ov:Action', action), optional('ov:Enabled', flag)],
};

/** @type {Shape} */
const group = {
  attributes: { id: identifier },
  children: [
    optional('ov:OverriddenByRibbonApi', flag),
    one('ov:Label', resourceReference),
    one('ov:Icon', icon),
    some('ov:Control', { byType: { Button: button, Menu: menu } }),
  ],
};

const place = sequence(one('ov:SourceLocation', resourceReference));

/** @type {Shape} */
const customFunctions = {
  byType: {
    CustomFunctions: sequence(
      one('ov:Script', place),
      one('ov:Page', place),
      one('ov:Metadata', place),
      optional('ov:Namespace', resourceReference),
    ),
  },
};

/** @type {Shape} */
const commandSurface = {
  byType: {
    PrimaryCommandSurface: sequence(
      any('ov:OfficeTab', { attributes: { id: identifier }, children: [some('ov:Group', group)] }),
      optional('ov:CustomTab', {
        attributes: { id: identifier },
        children: [
          optional('ov:OverriddenByRibbonApi', flag),
          some('ov:Group', group),
          one('ov:Label', resourceReference),
        ],
      }),
    ),
    ContextMenu: sequence(
      some('ov:OfficeMenu', {
        attributes: { id: oneOf(['ContextMenuCell', 'ContextMenuText']) },
        children: [some('ov:Control', { byType: { Menu: menu } })],
      }),
    ),
  },
};

const host = sequence(
  one(
    'ov:Runtimes',
    sequence(one('ov:Runtime', { attributes: { resid: reference, lifetime: oneOf(['long']) } })),
  ),
  one('ov:AllFormFactors', sequence(one('ov:ExtensionPoint', customFunctions))),
  one(
    'ov:DesktopFormFactor',
    sequence(
      one(
        'ov:GetStarted',
        sequence(
          one('ov:Title', resourceReference),
          one('ov:Description', resourceReference),
          one('ov:LearnMoreUrl', resourceReference),
        ),
      ),
      // Optional in the schema; that a button needs it is a rule of its own.
      optional('ov:FunctionFile', resourceReference),
      some('ov:ExtensionPoint', commandSurface),
    ),
  ),
);

const resources = sequence(
  one('bt:Images', sequence(some('bt:Image', resource(address)))),
  one('bt:Urls', sequence(some('bt:Url', resource(address)))),
  one('bt:ShortStrings', sequence(some('bt:String', resource(shortText)))),
  one('bt:LongStrings', sequence(some('bt:String', resource(longText)))),
);

/** @type {Shape} */
const overrides = {
  byType: {
    VersionOverridesV1_0: sequence(
      optional('ov:Description', resourceReference),
      optional('ov:Requirements', requirements('bt:')),
      one('ov:Hosts', sequence(one('ov:Host', { byType: { Workbook: host } }))),
      one('ov:Resources', resources),
    ),
  },
};

/**
 * The root. What the store, the shared runtime or a bare =SEGMENT() asks for is required here, though the schema lets it go.
 * @type {Slot}
 */
export const officeApp = one('OfficeApp', {
  byType: {
    TaskPaneApp: sequence(
      one('Id', text(guid)),
      optional('AlternateId', text(shortText)),
      one('Version', text(version)),
      one('ProviderName', text(shortText)),
      one('DefaultLocale', text(locale)),
      one('DisplayName', localised(shortText)),
      one('Description', localised(longText)),
      one('IconUrl', localised(address)),
      one('HighResolutionIconUrl', localised(address)),
      one('SupportUrl', localised(address)),
      optional('AppDomains', sequence(some('AppDomain', text(address)))),
      one('Hosts', sequence(one('Host', { attributes: { Name: oneOf(['Workbook']) } }))),
      one('Requirements', requirements('')),
      one('DefaultSettings', sequence(one('SourceLocation', localised(address)))),
      one(
        'Permissions',
        text(oneOf(['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'])),
      ),
      one('ov:VersionOverrides', overrides),
    ),
  },
});
