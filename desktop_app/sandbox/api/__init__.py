"""The sample API: something with projects, sites and AI generations, to try requests on."""
