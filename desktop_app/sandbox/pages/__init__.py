"""The pages a person sees in the browser. Plain HTML forms; they work without JavaScript."""
