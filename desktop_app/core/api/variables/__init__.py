"""Variables of requests (`{{name}}`): where their values come from."""
