/** Rules of this house that no ready-made lint rule expresses. */

const servers = new Set(['io', 'server', 'namespace', 'nsp', 'sockets']);

const noBroadcast = {
  meta: {
    messages: { broadcast: 'Telling is an audience: append to its stream instead of emitting to every socket.' },
  },
  create(context) {
    return {
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression' || callee.property.name !== 'emit') return;
        const { object } = callee;
        const name = object.type === 'MemberExpression' ? object.property.name : object.name;
        if (servers.has(name)) context.report({ node: callee, messageId: 'broadcast' });
      },
    };
  },
};

export default { meta: { name: 'house' }, rules: { 'no-broadcast': noBroadcast } };
