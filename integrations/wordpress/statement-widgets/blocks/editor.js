(function (wp, { elements, language, module }) {
  const { createElement: el, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    CheckboxControl,
    ComboboxControl,
    BaseControl,
    Disabled,
    PanelBody,
    SelectControl,
    TextControl,
  } = wp.components;
  const ServerSideRender = wp.serverSideRender;

  // Widths and margins that coming releases use anyway; older ones do not know these and say nothing.
  const current = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const idsOf = (list) => (list || '').match(/[^\s,]+/g) || [];

  /** A label between isolates: the words of the statement read from left to right in any editor. */
  const isolated = (label) => `\u2068${label}\u2069`;

  /** Several of the choices, in the order in which they are chosen. */
  function several(attribute, value, set) {
    const chosen = idsOf(value);
    return el(
      BaseControl,
      { key: attribute.name, help: attribute.help, __nextHasNoMarginBottom: true },
      el(
        'fieldset',
        null,
        el(BaseControl.VisualLabel, { as: 'legend' }, attribute.label),
        attribute.options.map(({ value: id, label }) =>
          el(CheckboxControl, {
            key: id,
            label: isolated(label),
            checked: chosen.includes(id),
            onChange: (checked) =>
              set((checked ? [...chosen, id] : chosen.filter((other) => other !== id)).join(' ')),
            __nextHasNoMarginBottom: true,
          }),
        ),
      ),
    );
  }

  /** One of the choices, or what is shown where none is made; a value that is no choice can be seen and changed. */
  function one(attribute, value, set) {
    const { name: key, label, help, options } = attribute;
    const unknown = value && !options.some((option) => option.value === value);
    return el(SelectControl, {
      ...current,
      key,
      label,
      help,
      value: value || '',
      options: [
        { value: '', label: __('Default', 'statement-widgets') },
        ...options.map((option) => ({ ...option, label: isolated(option.label) })),
        ...(unknown ? [{ value, label: isolated(value) }] : []),
      ],
      onChange: set,
    });
  }

  const controls = {
    ids: several,
    id: one,
    enum: one,
    name: ({ name: key, label, help, options }, value, set) =>
      el(ComboboxControl, {
        ...current,
        key,
        label,
        help,
        options,
        value: value || null,
        onChange: set,
      }),
    number: ({ name: key, label, help }, value, set) =>
      el(TextControl, {
        ...current,
        key,
        label,
        help,
        type: 'number',
        min: 1,
        value: value || '',
        onChange: set,
      }),
    date: ({ name: key, label, help }, value, set) =>
      el(TextControl, {
        ...current,
        key,
        label,
        help,
        placeholder: __('YYYY-MM-DD', 'statement-widgets'),
        value: value || '',
        onChange: set,
      }),
  };

  /** The post in the editor, so that the server knows who may mend it; none for a template or a widget. */
  function usePostId() {
    return wp.data.useSelect((select) => {
      const id = select('core/editor') && select('core/editor').getCurrentPostId();
      return typeof id === 'number' ? id : undefined;
    }, []);
  }

  /** Has the document that the block is drawn in, which can be a frame, load the module once. */
  function useModule() {
    const ref = useRef();
    useEffect(() => {
      const { ownerDocument } = ref.current;
      if (ownerDocument.getElementById('statement-widgets-module')) return;
      const script = ownerDocument.createElement('script');
      Object.assign(script, { type: 'module', id: 'statement-widgets-module', src: module });
      ownerDocument.head.append(script);
    }, []);
    return ref;
  }

  const appearance = ['layout', 'columns', 'theme', 'preset', 'heading-level', 'actions', 'lang'];

  function Edit({ block, name, attributes, setAttributes }) {
    const post_id = usePostId();
    const ref = useModule();
    const panel = (title, shown, initialOpen) => {
      const list = elements[block].filter(shown);
      return (
        list.length > 0 &&
        el(
          PanelBody,
          { title, initialOpen },
          list.map((attribute) =>
            controls[attribute.kind](attribute, attributes[attribute.name], (value) =>
              setAttributes({ [attribute.name]: value || undefined }),
            ),
          ),
        )
      );
    };
    const isAppearance = (attribute) => appearance.includes(attribute.name);
    // Only what the server knows: the editor has attributes of its own.
    const own = Object.fromEntries(
      elements[block]
        .map((attribute) => [attribute.name, attributes[attribute.name]])
        .filter(([, value]) => value !== undefined),
    );
    return el(
      'div',
      // The widgets speak the language of the site, whatever that of its editor is.
      useBlockProps({ ref, lang: language }),
      el(
        InspectorControls,
        null,
        panel(
          __('What it shows', 'statement-widgets'),
          (attribute) => !isAppearance(attribute),
          true,
        ),
        panel(__('Appearance', 'statement-widgets'), isAppearance, false),
      ),
      el(
        Disabled,
        null,
        el(ServerSideRender, {
          block: name,
          attributes: own,
          urlQueryArgs: post_id ? { post_id } : {},
        }),
      ),
    );
  }

  /** The value of an attribute, also under its former name if that value is one of the choices. */
  const valueOf = ({ name, former, options }, given) =>
    given[name] || options.map(({ value }) => value).find((value) => value === given[former]);

  /** How the editor reads a saved block that has a former name. Such a block would lose the attribute otherwise. */
  const readFormer = (element) =>
    elements[element]
      .filter(({ former }) => former)
      .map((attribute) => ({
        attributes: Object.fromEntries(
          [...elements[element].map(({ name }) => name), attribute.former].map((name) => [
            name,
            { type: 'string' },
          ]),
        ),
        supports: { align: true },
        save: () => null,
        isEligible: (given) => attribute.former in given,
        migrate: ({ [attribute.former]: former, ...given }) => ({
          ...given,
          [attribute.name]: valueOf(attribute, { ...given, [attribute.former]: former }),
        }),
      }));

  Object.keys(elements).forEach((element) => {
    wp.blocks.registerBlockType(`statement-widgets/${element}`, {
      edit: (props) => el(Edit, { ...props, block: element }),
      save: () => null,
      deprecated: readFormer(element),
      transforms: {
        from: [
          {
            type: 'shortcode',
            tag: element,
            attributes: Object.fromEntries(
              elements[element].map((attribute) => [
                attribute.name,
                { type: 'string', shortcode: ({ named }) => valueOf(attribute, named) },
              ]),
            ),
          },
        ],
      },
    });
  });
})(window.wp, window.statementWidgets);
