"""Who says what, and how sure is it? Reads all claims into a pandas table. Cells as in a notebook.

    pip install -r requirements.txt
    python claims.py
"""

# %% Ask the service, page by page.
import os

import pandas
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url = os.environ.get("ENTENTE_URL", "http://127.0.0.1:4000/graphql")
key = os.environ.get("ENTENTE_KEY")
headers = {"authorization": f"Bearer {key}"} if key else None
client = Client(transport=RequestsHTTPTransport(url=url, headers=headers))

page_of_claims = gql(
    """
    query pageOfClaims($after: String) {
      claims(first: 50, after: $after) {
        totalCount
        nodes {
          quote
          cite
          modality
          speaker { name }
          fact { title standing }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
    """
)


def read_claims():
    """All claims, whatever their number."""
    after = None
    while True:
        page_of_claims.variable_values = {"after": after}
        page = client.execute(page_of_claims)["claims"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


# %% A row for each claim: nested fields become columns like `speaker.name`.
claims = pandas.json_normalize(list(read_claims()))
print(f"{len(claims)} claims")

# %% Who says how much, and in which modality?
said = claims.dropna(subset=["speaker.name"])
print(pandas.crosstab(said["speaker.name"], said["modality"]))
