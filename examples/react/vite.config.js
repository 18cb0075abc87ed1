// The page asks its own address, and Vite passes that on to the service: no other origin has to be allowed.
const service = new URL(process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000/graphql');

export default { server: { host: '127.0.0.1', proxy: { '/graphql': service.origin } } };
